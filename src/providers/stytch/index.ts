import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stytch', name: 'Stytch', homepage: 'https://stytch.com', rules })
