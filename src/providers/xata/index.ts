import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'xata', name: 'Xata', homepage: 'https://xata.io', rules })
