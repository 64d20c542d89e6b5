import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'smarty-streets',
  name: 'SmartyStreets',
  homepage: 'https://www.smarty.com',
  rules,
})
