import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'huggingface',
  name: 'Hugging Face',
  homepage: 'https://huggingface.co',
  rules,
})
