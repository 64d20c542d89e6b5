import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'smartsheets',
  name: 'Smartsheet',
  homepage: 'https://www.smartsheet.com',
  rules,
})
