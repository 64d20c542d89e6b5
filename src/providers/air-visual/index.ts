import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'air-visual',
  name: 'AirVisual (IQAir)',
  homepage: 'https://www.iqair.com',
  rules,
})
