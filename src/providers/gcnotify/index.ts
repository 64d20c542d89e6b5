import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'gcnotify',
  name: 'GC Notify',
  homepage: 'https://notification.canada.ca',
  rules,
})
