import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'screenshot-layer',
  name: 'screenshotlayer',
  homepage: 'https://screenshotlayer.com',
  rules,
})
