import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ip2location',
  name: 'IP2Location',
  homepage: 'https://www.ip2location.com',
  rules,
})
