import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'appointedd', name: 'Appointedd', homepage: 'https://appointedd.com', rules })
