import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'unplugg', name: 'Unplugg', homepage: 'https://unplu.gg', rules })
