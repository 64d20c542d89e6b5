import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'autoklose', name: 'Autoklose', homepage: 'https://autoklose.com', rules })
