import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'polls-api', name: 'Polls API', homepage: 'https://pollsapi.com', rules })
