import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'azure',
  name: 'Microsoft Azure',
  homepage: 'https://azure.microsoft.com',
  rules,
})
