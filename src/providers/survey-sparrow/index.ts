import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'survey-sparrow',
  name: 'SurveySparrow',
  homepage: 'https://surveysparrow.com',
  rules,
})
