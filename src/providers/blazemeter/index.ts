import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'blazemeter',
  name: 'BlazeMeter (Runscope)',
  homepage: 'https://www.blazemeter.com',
  rules,
})
