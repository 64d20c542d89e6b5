import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'versioneye',
  name: 'VersionEye',
  homepage: 'https://www.versioneye.com',
  rules,
})
