import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'localstack',
  name: 'LocalStack',
  homepage: 'https://www.localstack.cloud',
  rules,
})
