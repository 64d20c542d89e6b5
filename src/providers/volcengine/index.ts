import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'volcengine',
  name: 'Volcengine',
  homepage: 'https://www.volcengine.com',
  rules,
})
