import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ringcentral',
  name: 'RingCentral',
  homepage: 'https://www.ringcentral.com',
  rules,
})
