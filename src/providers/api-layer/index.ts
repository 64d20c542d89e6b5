import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'api-layer', name: 'apilayer', homepage: 'https://apilayer.com', rules })
