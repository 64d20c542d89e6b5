import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  homepage: 'https://monkeylearn.com',
  rules,
})
