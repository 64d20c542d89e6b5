import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'skybiometry',
  name: 'SkyBiometry',
  homepage: 'https://skybiometry.com',
  rules,
})
