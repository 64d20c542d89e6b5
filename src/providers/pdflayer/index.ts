import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pdflayer', name: 'pdflayer', homepage: 'https://pdflayer.com', rules })
