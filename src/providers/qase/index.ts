import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'qase', name: 'Qase', homepage: 'https://qase.io', rules })
