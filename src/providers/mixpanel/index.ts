import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mixpanel', name: 'Mixpanel', homepage: 'https://mixpanel.com', rules })
