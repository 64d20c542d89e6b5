import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'percy', name: 'Percy', homepage: 'https://percy.io', rules })
