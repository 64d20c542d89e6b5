import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ethplorer', name: 'Ethplorer', homepage: 'https://ethplorer.io', rules })
