import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'typeform', name: 'Typeform', homepage: 'https://www.typeform.com', rules })
