import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'database',
  name: 'Databases and services by connection string',
  homepage: 'https://www.rfc-editor.org/rfc/rfc3986',
  rules,
})
