import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'onfido', name: 'Onfido', homepage: 'https://onfido.com', rules })
