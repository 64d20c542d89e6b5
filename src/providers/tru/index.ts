import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tru', name: 'tru.ID', homepage: 'https://tru.id', rules })
