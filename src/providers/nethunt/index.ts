import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nethunt', name: 'NetHunt', homepage: 'https://nethunt.com', rules })
