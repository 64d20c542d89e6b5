import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dns-check', name: 'DNS Check', homepage: 'https://www.dnscheck.co', rules })
