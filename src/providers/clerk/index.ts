import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clerk', name: 'Clerk', homepage: 'https://clerk.com', rules })
