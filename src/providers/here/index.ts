import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'here', name: 'HERE', homepage: 'https://www.here.com', rules })
