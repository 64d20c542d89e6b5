import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'fx-market',
  name: 'FX Market API',
  homepage: 'https://fxmarketapi.com',
  rules,
})
