import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'boost-note', name: 'Boost Note', homepage: 'https://boostnote.io', rules })
