import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'equinix',
  name: 'Equinix Metal (Packet)',
  homepage: 'https://www.equinix.com',
  rules,
})
