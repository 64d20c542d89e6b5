import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'sherpadesk',
  name: 'SherpaDesk',
  homepage: 'https://www.sherpadesk.com',
  rules,
})
