import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clojars', name: 'Clojars', homepage: 'https://clojars.org', rules })
