import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'moralis', name: 'Moralis', homepage: 'https://moralis.com', rules })
