import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'cloud-image',
  name: 'Cloudimage',
  homepage: 'https://www.cloudimage.io',
  rules,
})
