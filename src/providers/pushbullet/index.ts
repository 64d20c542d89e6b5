import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'pushbullet',
  name: 'Pushbullet',
  homepage: 'https://www.pushbullet.com',
  rules,
})
