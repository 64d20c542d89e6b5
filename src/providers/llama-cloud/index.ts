import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'llama-cloud',
  name: 'LlamaCloud',
  homepage: 'https://www.llamaindex.ai',
  rules,
})
