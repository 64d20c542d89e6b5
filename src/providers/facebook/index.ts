import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'facebook',
  name: 'Meta (Facebook)',
  homepage: 'https://developers.facebook.com',
  rules,
})
