import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'appcenter',
  name: 'Visual Studio App Center',
  homepage: 'https://appcenter.ms',
  rules,
})
