import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'adzuna', name: 'Adzuna', homepage: 'https://www.adzuna.com', rules })
