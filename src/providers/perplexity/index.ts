import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'perplexity',
  name: 'Perplexity',
  homepage: 'https://www.perplexity.ai',
  rules,
})
