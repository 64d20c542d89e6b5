import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'privacy', name: 'Privacy.com', homepage: 'https://privacy.com', rules })
