import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'github', name: 'GitHub', homepage: 'https://github.com', rules })
