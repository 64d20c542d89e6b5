import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bunny-net', name: 'bunny.net', homepage: 'https://bunny.net', rules })
