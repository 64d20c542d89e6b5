import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'resend', name: 'Resend', homepage: 'https://resend.com', rules })
