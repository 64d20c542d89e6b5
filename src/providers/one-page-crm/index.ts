import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'one-page-crm',
  name: 'OnePageCRM',
  homepage: 'https://www.onepagecrm.com',
  rules,
})
