import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wistia', name: 'Wistia', homepage: 'https://wistia.com', rules })
