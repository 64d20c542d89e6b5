import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'accu-weather',
  name: 'AccuWeather',
  homepage: 'https://developer.accuweather.com',
  rules,
})
