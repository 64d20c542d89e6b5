import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'gemstash',
  name: 'Gemstash',
  homepage: 'https://github.com/rubygems/gemstash',
  rules,
})
