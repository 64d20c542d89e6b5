import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'helpscout', name: 'Help Scout', homepage: 'https://www.helpscout.com', rules })
