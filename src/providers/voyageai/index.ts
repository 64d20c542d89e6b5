import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'voyageai', name: 'Voyage AI', homepage: 'https://www.voyageai.com', rules })
