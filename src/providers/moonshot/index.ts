import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'moonshot',
  name: 'Moonshot AI (Kimi)',
  homepage: 'https://platform.moonshot.ai',
  rules,
})
