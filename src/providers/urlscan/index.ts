import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'urlscan', name: 'urlscan.io', homepage: 'https://urlscan.io', rules })
