import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'weatherbit',
  name: 'Weatherbit',
  homepage: 'https://www.weatherbit.io',
  rules,
})
