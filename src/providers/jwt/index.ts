import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'jwt',
  name: 'JSON Web Tokens',
  homepage: 'https://www.rfc-editor.org/rfc/rfc7519',
  rules,
})
