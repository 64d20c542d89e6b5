import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vercel', name: 'Vercel', homepage: 'https://vercel.com', rules })
