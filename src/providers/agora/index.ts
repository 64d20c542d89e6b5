import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'agora', name: 'Agora', homepage: 'https://www.agora.io', rules })
