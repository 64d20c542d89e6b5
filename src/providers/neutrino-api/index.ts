import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'neutrino-api',
  name: 'Neutrino API',
  homepage: 'https://www.neutrinoapi.com',
  rules,
})
