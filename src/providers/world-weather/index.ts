import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'world-weather',
  name: 'World Weather Online',
  homepage: 'https://www.worldweatheronline.com',
  rules,
})
