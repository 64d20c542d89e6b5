import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'captain-data',
  name: 'Captain Data',
  homepage: 'https://www.captaindata.com',
  rules,
})
