import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'visual-crossing',
  name: 'Visual Crossing',
  homepage: 'https://www.visualcrossing.com',
  rules,
})
