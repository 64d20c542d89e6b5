import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ecostruxure-it',
  name: 'EcoStruxure IT',
  homepage: 'https://ecostruxureit.com',
  rules,
})
