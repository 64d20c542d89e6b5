import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'flexport', name: 'Flexport', homepage: 'https://www.flexport.com', rules })
