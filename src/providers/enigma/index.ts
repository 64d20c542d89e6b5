import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'enigma', name: 'Enigma', homepage: 'https://www.enigma.com', rules })
