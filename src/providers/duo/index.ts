import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'duo', name: 'Duo Security', homepage: 'https://duo.com', rules })
