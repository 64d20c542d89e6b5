import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'shortcut', name: 'Shortcut', homepage: 'https://www.shortcut.com', rules })
