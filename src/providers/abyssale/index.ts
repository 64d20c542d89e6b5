import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'abyssale', name: 'Abyssale', homepage: 'https://www.abyssale.com', rules })
