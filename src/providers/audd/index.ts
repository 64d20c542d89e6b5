import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'audd', name: 'AudD', homepage: 'https://audd.io', rules })
