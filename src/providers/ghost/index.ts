import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ghost', name: 'Ghost', homepage: 'https://ghost.org', rules })
