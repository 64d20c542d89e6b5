import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  homepage: 'https://launchdarkly.com',
  rules,
})
