import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kairos', name: 'Kairos', homepage: 'https://www.kairos.com', rules })
