import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mockaroo', name: 'Mockaroo', homepage: 'https://www.mockaroo.com', rules })
