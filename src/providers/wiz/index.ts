import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wiz', name: 'Wiz', homepage: 'https://www.wiz.io', rules })
