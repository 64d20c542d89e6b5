import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'censys', name: 'Censys', homepage: 'https://censys.com', rules })
