import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'planview',
  name: 'Planview AgilePlace (LeanKit)',
  homepage: 'https://www.planview.com',
  rules,
})
