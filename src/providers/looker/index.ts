import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'looker', name: 'Looker', homepage: 'https://cloud.google.com/looker', rules })
