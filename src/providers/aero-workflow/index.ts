import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'aero-workflow',
  name: 'Aero Workflow',
  homepage: 'https://www.aeroworkflow.com',
  rules,
})
