import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'brevo', name: 'Brevo', homepage: 'https://www.brevo.com', rules })
