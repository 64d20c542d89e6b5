import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dub', name: 'Dub', homepage: 'https://dub.co', rules })
