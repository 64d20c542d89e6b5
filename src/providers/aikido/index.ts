import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'aikido', name: 'Aikido Security', homepage: 'https://www.aikido.dev', rules })
