import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'onelogin', name: 'OneLogin', homepage: 'https://www.onelogin.com', rules })
