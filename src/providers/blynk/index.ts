import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'blynk', name: 'Blynk', homepage: 'https://blynk.io', rules })
