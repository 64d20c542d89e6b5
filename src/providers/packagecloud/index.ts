import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'packagecloud',
  name: 'packagecloud',
  homepage: 'https://packagecloud.io',
  rules,
})
