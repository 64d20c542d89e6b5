import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vouchery', name: 'Vouchery', homepage: 'https://vouchery.io', rules })
