import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'loops', name: 'Loops', homepage: 'https://loops.so', rules })
