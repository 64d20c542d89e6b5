import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'geckoboard',
  name: 'Geckoboard',
  homepage: 'https://www.geckoboard.com',
  rules,
})
