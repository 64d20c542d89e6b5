import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lichess', name: 'Lichess', homepage: 'https://lichess.org', rules })
