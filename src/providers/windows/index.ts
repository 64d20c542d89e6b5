import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'windows',
  name: 'Windows and its remote access tools',
  homepage: 'https://learn.microsoft.com/windows-server/security/',
  rules,
})
