import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'neon', name: 'Neon', homepage: 'https://neon.tech', rules })
