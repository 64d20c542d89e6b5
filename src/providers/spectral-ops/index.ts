import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'spectral-ops',
  name: 'SpectralOps',
  homepage: 'https://spectralops.io',
  rules,
})
