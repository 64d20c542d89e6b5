import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'apideck', name: 'Apideck', homepage: 'https://www.apideck.com', rules })
