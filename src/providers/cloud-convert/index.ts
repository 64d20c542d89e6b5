import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'cloud-convert',
  name: 'CloudConvert',
  homepage: 'https://cloudconvert.com',
  rules,
})
