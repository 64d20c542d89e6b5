import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'screenshot-api',
  name: 'Screenshot API',
  homepage: 'https://www.screenshotapi.net',
  rules,
})
