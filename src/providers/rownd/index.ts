import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rownd', name: 'Rownd', homepage: 'https://rownd.io', rules })
