import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'linode',
  name: 'Linode (Akamai Cloud)',
  homepage: 'https://www.linode.com',
  rules,
})
