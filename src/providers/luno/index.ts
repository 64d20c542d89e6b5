import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'luno', name: 'Luno', homepage: 'https://www.luno.com', rules })
