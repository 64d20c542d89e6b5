import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pipedream', name: 'Pipedream', homepage: 'https://pipedream.com', rules })
