import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'proxycrawl',
  name: 'Crawlbase (ProxyCrawl)',
  homepage: 'https://crawlbase.com',
  rules,
})
