import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'thousandeyes',
  name: 'ThousandEyes',
  homepage: 'https://www.thousandeyes.com',
  rules,
})
