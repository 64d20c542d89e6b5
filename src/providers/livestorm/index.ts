import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'livestorm', name: 'Livestorm', homepage: 'https://livestorm.co', rules })
