import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'calendarific',
  name: 'Calendarific',
  homepage: 'https://calendarific.com',
  rules,
})
