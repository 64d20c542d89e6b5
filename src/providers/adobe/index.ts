import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'adobe', name: 'Adobe', homepage: 'https://developer.adobe.com', rules })
