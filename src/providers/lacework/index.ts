import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lacework', name: 'Lacework', homepage: 'https://www.lacework.com', rules })
