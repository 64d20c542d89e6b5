import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'sidekiq',
  name: 'Sidekiq (Contributed Systems)',
  homepage: 'https://sidekiq.org',
  rules,
})
