import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'verimail', name: 'Verimail', homepage: 'https://verimail.io', rules })
