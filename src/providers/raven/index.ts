import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'raven', name: 'Raven (Parallax)', homepage: 'https://ravenapp.dev', rules })
