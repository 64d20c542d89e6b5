import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'teamgate', name: 'Teamgate', homepage: 'https://www.teamgate.com', rules })
