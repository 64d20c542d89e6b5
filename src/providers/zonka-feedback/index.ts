import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'zonka-feedback',
  name: 'Zonka Feedback',
  homepage: 'https://www.zonkafeedback.com',
  rules,
})
