import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'linear', name: 'Linear', homepage: 'https://linear.app', rules })
