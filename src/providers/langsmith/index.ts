import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'langsmith',
  name: 'LangSmith',
  homepage: 'https://www.langchain.com/langsmith',
  rules,
})
