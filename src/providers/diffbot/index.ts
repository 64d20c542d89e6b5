import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'diffbot', name: 'Diffbot', homepage: 'https://www.diffbot.com', rules })
