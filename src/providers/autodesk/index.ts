import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'autodesk',
  name: 'Autodesk Platform Services',
  homepage: 'https://aps.autodesk.com',
  rules,
})
