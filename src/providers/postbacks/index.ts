import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'postbacks', name: 'Postbacks', homepage: 'https://postbacks.io', rules })
