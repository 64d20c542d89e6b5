import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'nessus',
  name: 'Nessus (Tenable)',
  homepage: 'https://www.tenable.com',
  rules,
})
