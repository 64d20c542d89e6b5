import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'opsgenie',
  name: 'Opsgenie',
  homepage: 'https://www.atlassian.com/software/opsgenie',
  rules,
})
