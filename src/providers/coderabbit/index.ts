import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'coderabbit',
  name: 'CodeRabbit',
  homepage: 'https://www.coderabbit.ai',
  rules,
})
