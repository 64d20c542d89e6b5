import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'carbon-interface',
  name: 'Carbon Interface',
  homepage: 'https://www.carboninterface.com',
  rules,
})
