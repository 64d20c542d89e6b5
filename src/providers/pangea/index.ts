import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pangea', name: 'Pangea', homepage: 'https://pangea.cloud', rules })
