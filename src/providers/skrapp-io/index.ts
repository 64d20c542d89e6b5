import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'skrapp-io', name: 'Skrapp', homepage: 'https://skrapp.io', rules })
