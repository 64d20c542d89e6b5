import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'iconfinder',
  name: 'Iconfinder',
  homepage: 'https://www.iconfinder.com',
  rules,
})
