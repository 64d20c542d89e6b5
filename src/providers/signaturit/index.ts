import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'signaturit',
  name: 'Signaturit',
  homepage: 'https://www.signaturit.com',
  rules,
})
