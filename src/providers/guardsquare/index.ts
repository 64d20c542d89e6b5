import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'guardsquare',
  name: 'Guardsquare AppSweep',
  homepage: 'https://www.guardsquare.com',
  rules,
})
