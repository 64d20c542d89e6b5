import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vyte', name: 'Vyte', homepage: 'https://www.vyte.in', rules })
