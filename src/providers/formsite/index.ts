import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'formsite', name: 'Formsite', homepage: 'https://www.formsite.com', rules })
