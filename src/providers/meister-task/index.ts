import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'meister-task',
  name: 'MeisterTask',
  homepage: 'https://www.meistertask.com',
  rules,
})
