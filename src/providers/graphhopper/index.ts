import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'graphhopper',
  name: 'GraphHopper',
  homepage: 'https://www.graphhopper.com',
  rules,
})
