import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bulbul', name: 'Bulbul', homepage: 'https://bulbul.io', rules })
