import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'postage-app', name: 'PostageApp', homepage: 'https://postageapp.com', rules })
