import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fast-forex', name: 'fastFOREX', homepage: 'https://www.fastforex.io', rules })
