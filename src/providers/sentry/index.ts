import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sentry', name: 'Sentry', homepage: 'https://sentry.io', rules })
