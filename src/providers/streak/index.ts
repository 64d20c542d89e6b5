import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'streak', name: 'Streak', homepage: 'https://www.streak.com', rules })
