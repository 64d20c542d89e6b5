import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'shutterstock',
  name: 'Shutterstock',
  homepage: 'https://www.shutterstock.com',
  rules,
})
