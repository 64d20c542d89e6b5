import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'warpstream',
  name: 'WarpStream',
  homepage: 'https://www.warpstream.com',
  rules,
})
