import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'finage', name: 'Finage', homepage: 'https://finage.co.uk', rules })
