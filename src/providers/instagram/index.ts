import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'instagram', name: 'Instagram', homepage: 'https://www.instagram.com', rules })
