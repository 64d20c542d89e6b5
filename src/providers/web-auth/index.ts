import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'web-auth',
  name: 'Credentials in URLs and HTTP headers',
  homepage: 'https://www.rfc-editor.org/rfc/rfc9110#section-11',
  rules,
})
