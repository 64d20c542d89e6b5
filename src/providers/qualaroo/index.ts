import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'qualaroo', name: 'Qualaroo', homepage: 'https://qualaroo.com', rules })
