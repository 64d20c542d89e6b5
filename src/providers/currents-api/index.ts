import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'currents-api',
  name: 'Currents',
  homepage: 'https://currentsapi.services',
  rules,
})
