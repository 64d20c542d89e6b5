import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'teamcity',
  name: 'TeamCity',
  homepage: 'https://www.jetbrains.com/teamcity/',
  rules,
})
