import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'abuseipdb', name: 'AbuseIPDB', homepage: 'https://www.abuseipdb.com', rules })
