import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'mapquest',
  name: 'MapQuest',
  homepage: 'https://developer.mapquest.com',
  rules,
})
