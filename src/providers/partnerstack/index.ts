import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'partnerstack',
  name: 'PartnerStack',
  homepage: 'https://partnerstack.com',
  rules,
})
