import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'guru', name: 'Guru', homepage: 'https://www.getguru.com', rules })
