import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ipinfo', name: 'IPinfo', homepage: 'https://ipinfo.io', rules })
