import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'codequiry', name: 'Codequiry', homepage: 'https://codequiry.com', rules })
