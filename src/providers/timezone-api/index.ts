import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'timezone-api',
  name: 'TimezoneAPI',
  homepage: 'https://timezoneapi.io',
  rules,
})
