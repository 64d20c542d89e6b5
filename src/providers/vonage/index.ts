import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vonage', name: 'Vonage', homepage: 'https://www.vonage.com', rules })
