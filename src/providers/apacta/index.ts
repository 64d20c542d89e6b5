import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'apacta', name: 'Apacta', homepage: 'https://www.apacta.com', rules })
