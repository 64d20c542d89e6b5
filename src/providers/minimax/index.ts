import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'minimax', name: 'MiniMax', homepage: 'https://www.minimax.io', rules })
