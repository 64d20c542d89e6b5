import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'miro', name: 'Miro', homepage: 'https://miro.com', rules })
