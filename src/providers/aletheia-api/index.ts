import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'aletheia-api', name: 'Aletheia', homepage: 'https://aletheiaapi.com', rules })
