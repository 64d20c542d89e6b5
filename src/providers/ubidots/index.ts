import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ubidots', name: 'Ubidots', homepage: 'https://ubidots.com', rules })
