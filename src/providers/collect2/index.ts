import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'collect2',
  name: 'Collect2 (SubscribePro)',
  homepage: 'https://collect2.com',
  rules,
})
