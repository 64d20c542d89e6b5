import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zenserp', name: 'Zenserp', homepage: 'https://zenserp.com', rules })
