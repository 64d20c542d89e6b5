import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'faceplusplus',
  name: 'Face++',
  homepage: 'https://www.faceplusplus.com',
  rules,
})
