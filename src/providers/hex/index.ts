import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hex', name: 'Hex', homepage: 'https://hex.tech', rules })
