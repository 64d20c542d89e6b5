import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'blocknative',
  name: 'Blocknative',
  homepage: 'https://www.blocknative.com',
  rules,
})
