import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'unleash', name: 'Unleash', homepage: 'https://www.getunleash.io', rules })
