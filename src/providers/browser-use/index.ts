import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'browser-use',
  name: 'Browser Use',
  homepage: 'https://browser-use.com',
  rules,
})
