import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tolgee', name: 'Tolgee', homepage: 'https://tolgee.io', rules })
