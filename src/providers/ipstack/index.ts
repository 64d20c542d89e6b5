import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ipstack', name: 'ipstack', homepage: 'https://ipstack.com', rules })
