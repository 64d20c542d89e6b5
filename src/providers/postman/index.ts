import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'postman', name: 'Postman', homepage: 'https://www.postman.com', rules })
