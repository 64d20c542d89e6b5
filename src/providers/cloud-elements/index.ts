import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'cloud-elements',
  name: 'Cloud Elements (SAP)',
  homepage: 'https://cloud-elements.com',
  rules,
})
