import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'polygon',
  name: 'Polygon.io (Massive)',
  homepage: 'https://polygon.io',
  rules,
})
