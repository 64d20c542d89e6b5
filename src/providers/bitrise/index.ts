import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bitrise', name: 'Bitrise', homepage: 'https://bitrise.io', rules })
