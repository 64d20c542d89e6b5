import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'enablex', name: 'EnableX', homepage: 'https://www.enablex.io', rules })
