import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'campayn', name: 'Campayn', homepage: 'https://campayn.com', rules })
