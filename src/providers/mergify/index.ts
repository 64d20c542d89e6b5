import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mergify', name: 'Mergify', homepage: 'https://mergify.com', rules })
