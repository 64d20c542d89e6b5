import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'statuspage',
  name: 'Atlassian Statuspage',
  homepage: 'https://www.atlassian.com/software/statuspage',
  rules,
})
