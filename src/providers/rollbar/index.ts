import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rollbar', name: 'Rollbar', homepage: 'https://rollbar.com', rules })
