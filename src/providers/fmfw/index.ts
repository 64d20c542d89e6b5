import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fmfw', name: 'FMFW.io', homepage: 'https://fmfw.io', rules })
