import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'forest-admin',
  name: 'Forest Admin',
  homepage: 'https://www.forestadmin.com',
  rules,
})
