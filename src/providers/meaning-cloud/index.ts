import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'meaning-cloud',
  name: 'MeaningCloud',
  homepage: 'https://www.meaningcloud.com',
  rules,
})
