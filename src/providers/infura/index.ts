import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'infura',
  name: 'Infura (MetaMask Developer)',
  homepage: 'https://www.infura.io',
  rules,
})
