import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'instamojo', name: 'Instamojo', homepage: 'https://www.instamojo.com', rules })
