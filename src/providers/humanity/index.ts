import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'humanity', name: 'Humanity', homepage: 'https://www.humanity.com', rules })
