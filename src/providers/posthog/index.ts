import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'posthog', name: 'PostHog', homepage: 'https://posthog.com', rules })
