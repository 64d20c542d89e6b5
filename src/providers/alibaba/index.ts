import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'alibaba',
  name: 'Alibaba Cloud',
  homepage: 'https://www.alibabacloud.com',
  rules,
})
