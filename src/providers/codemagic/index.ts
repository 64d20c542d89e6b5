import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'codemagic', name: 'Codemagic', homepage: 'https://codemagic.io', rules })
