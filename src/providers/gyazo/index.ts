import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gyazo', name: 'Gyazo', homepage: 'https://gyazo.com', rules })
