import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'intra42', name: '42 Intra', homepage: 'https://api.intra.42.fr', rules })
