import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'storecove', name: 'Storecove', homepage: 'https://www.storecove.com', rules })
