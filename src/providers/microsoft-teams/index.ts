import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  homepage: 'https://learn.microsoft.com/microsoftteams/',
  rules,
})
