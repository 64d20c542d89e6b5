import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'tencent',
  name: 'Tencent Cloud',
  homepage: 'https://www.tencentcloud.com',
  rules,
})
