import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mux', name: 'Mux', homepage: 'https://www.mux.com', rules })
