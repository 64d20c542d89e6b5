import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'private-key',
  name: 'Private keys',
  homepage: 'https://www.rfc-editor.org/rfc/rfc7468',
  rules,
})
