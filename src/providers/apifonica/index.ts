import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'apifonica', name: 'Apifonica', homepage: 'https://www.apifonica.com', rules })
