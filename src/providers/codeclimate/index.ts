import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'codeclimate',
  name: 'Code Climate',
  homepage: 'https://codeclimate.com',
  rules,
})
