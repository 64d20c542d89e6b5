import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'nasa',
  name: 'NASA APIs (api.nasa.gov)',
  homepage: 'https://api.nasa.gov',
  rules,
})
