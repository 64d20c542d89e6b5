import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'solarwinds-observability',
  name: 'SolarWinds Observability',
  homepage: 'https://www.solarwinds.com',
  rules,
})
