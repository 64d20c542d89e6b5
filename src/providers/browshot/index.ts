import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'browshot', name: 'Browshot', homepage: 'https://browshot.com', rules })
