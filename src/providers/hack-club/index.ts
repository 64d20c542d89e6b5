import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hack-club', name: 'Hack Club', homepage: 'https://hackclub.com', rules })
