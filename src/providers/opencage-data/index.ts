import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'opencage-data',
  name: 'OpenCage',
  homepage: 'https://opencagedata.com',
  rules,
})
