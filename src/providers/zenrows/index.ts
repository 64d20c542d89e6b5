import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zenrows', name: 'ZenRows', homepage: 'https://www.zenrows.com', rules })
