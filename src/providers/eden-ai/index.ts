import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'eden-ai', name: 'Eden AI', homepage: 'https://www.edenai.co', rules })
