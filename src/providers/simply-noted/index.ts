import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'simply-noted',
  name: 'SimplyNoted',
  homepage: 'https://simplynoted.com',
  rules,
})
