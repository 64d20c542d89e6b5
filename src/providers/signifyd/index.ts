import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'signifyd', name: 'Signifyd', homepage: 'https://www.signifyd.com', rules })
