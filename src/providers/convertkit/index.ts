import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'convertkit', name: 'Kit (ConvertKit)', homepage: 'https://kit.com', rules })
