import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'satismeter',
  name: 'SatisMeter',
  homepage: 'https://www.satismeter.com',
  rules,
})
