import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'eagle-eye-networks',
  name: 'Eagle Eye Networks',
  homepage: 'https://www.een.com',
  rules,
})
