import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'dryrun-security',
  name: 'DryRun Security',
  homepage: 'https://www.dryrun.security',
  rules,
})
