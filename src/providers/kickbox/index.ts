import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kickbox', name: 'Kickbox', homepage: 'https://kickbox.com', rules })
