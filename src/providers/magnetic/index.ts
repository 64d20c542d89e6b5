import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'magnetic', name: 'Magnetic', homepage: 'https://www.magnetichq.com', rules })
