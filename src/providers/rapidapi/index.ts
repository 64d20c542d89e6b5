import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rapidapi', name: 'RapidAPI', homepage: 'https://rapidapi.com', rules })
