import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'shipday', name: 'Shipday', homepage: 'https://www.shipday.com', rules })
