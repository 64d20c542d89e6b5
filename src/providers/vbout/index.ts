import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vbout', name: 'VBOUT', homepage: 'https://www.vbout.com', rules })
