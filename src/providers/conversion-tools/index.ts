import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'conversion-tools',
  name: 'Conversion Tools',
  homepage: 'https://conversiontools.io',
  rules,
})
