import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hunter', name: 'Hunter', homepage: 'https://hunter.io', rules })
