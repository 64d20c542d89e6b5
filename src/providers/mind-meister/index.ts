import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'mind-meister',
  name: 'MindMeister',
  homepage: 'https://www.mindmeister.com',
  rules,
})
