import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ip-quality',
  name: 'IPQualityScore',
  homepage: 'https://www.ipqualityscore.com',
  rules,
})
