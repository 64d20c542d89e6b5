import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'teamwork', name: 'Teamwork', homepage: 'https://www.teamwork.com', rules })
