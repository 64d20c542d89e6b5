import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ipinfo-db', name: 'IPInfoDB', homepage: 'https://www.ipinfodb.com', rules })
