import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'teletype', name: 'Teletype', homepage: 'https://teletype.app', rules })
