import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'hellosign',
  name: 'Dropbox Sign (HelloSign)',
  homepage: 'https://sign.dropbox.com',
  rules,
})
