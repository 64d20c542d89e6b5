import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'pivotal-tracker',
  name: 'Pivotal Tracker',
  homepage: 'https://www.pivotaltracker.com',
  rules,
})
