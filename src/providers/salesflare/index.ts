import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'salesflare', name: 'Salesflare', homepage: 'https://salesflare.com', rules })
