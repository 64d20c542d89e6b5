import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'block-protocol',
  name: 'Block Protocol',
  homepage: 'https://blockprotocol.org',
  rules,
})
