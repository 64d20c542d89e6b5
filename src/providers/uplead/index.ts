import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'uplead', name: 'UpLead', homepage: 'https://www.uplead.com', rules })
