import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lendflow', name: 'Lendflow', homepage: 'https://www.lendflow.com', rules })
