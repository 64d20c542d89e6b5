import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'weather-api',
  name: 'WeatherAPI',
  homepage: 'https://www.weatherapi.com',
  rules,
})
