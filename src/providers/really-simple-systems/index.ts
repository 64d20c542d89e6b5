import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'really-simple-systems',
  name: 'Really Simple Systems (Spotler CRM)',
  homepage: 'https://www.reallysimplesystems.com',
  rules,
})
