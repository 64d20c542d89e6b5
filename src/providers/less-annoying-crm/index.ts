import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'less-annoying-crm',
  name: 'Less Annoying CRM',
  homepage: 'https://www.lessannoyingcrm.com',
  rules,
})
