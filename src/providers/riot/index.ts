import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'riot',
  name: 'Riot Games',
  homepage: 'https://developer.riotgames.com',
  rules,
})
