import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'all-sports',
  name: 'AllSportsAPI',
  homepage: 'https://allsportsapi.com',
  rules,
})
