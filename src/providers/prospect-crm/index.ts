import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'prospect-crm',
  name: 'Prospect CRM',
  homepage: 'https://www.prospectsoft.com',
  rules,
})
