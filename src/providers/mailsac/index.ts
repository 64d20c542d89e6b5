import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mailsac', name: 'Mailsac', homepage: 'https://mailsac.com', rules })
