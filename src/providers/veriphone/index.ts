import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'veriphone', name: 'Veriphone', homepage: 'https://veriphone.io', rules })
