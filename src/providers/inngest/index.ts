import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'inngest', name: 'Inngest', homepage: 'https://www.inngest.com', rules })
