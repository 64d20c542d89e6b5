import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'browserstack',
  name: 'BrowserStack',
  homepage: 'https://www.browserstack.com',
  rules,
})
