import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ipapi', name: 'ipapi', homepage: 'https://ipapi.com', rules })
