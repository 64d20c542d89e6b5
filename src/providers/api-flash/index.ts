import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'api-flash', name: 'ApiFlash', homepage: 'https://apiflash.com', rules })
