import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'crowdin', name: 'Crowdin', homepage: 'https://crowdin.com', rules })
