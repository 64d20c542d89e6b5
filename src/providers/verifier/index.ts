import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'verifier',
  name: 'Verifier',
  homepage: 'https://verifier.meetchopra.com',
  rules,
})
