import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'deviantart',
  name: 'DeviantArt',
  homepage: 'https://www.deviantart.com',
  rules,
})
