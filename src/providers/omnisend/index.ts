import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'omnisend', name: 'Omnisend', homepage: 'https://www.omnisend.com', rules })
