import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'dependencytrack',
  name: 'Dependency-Track',
  homepage: 'https://dependencytrack.org',
  rules,
})
