import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'app-synergy',
  name: 'AppSynergy',
  homepage: 'https://www.appsynergy.com',
  rules,
})
