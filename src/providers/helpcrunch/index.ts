import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'helpcrunch', name: 'HelpCrunch', homepage: 'https://helpcrunch.com', rules })
