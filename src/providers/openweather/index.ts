import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'openweather',
  name: 'OpenWeather',
  homepage: 'https://openweathermap.org',
  rules,
})
