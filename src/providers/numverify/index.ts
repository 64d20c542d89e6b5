import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'numverify', name: 'numverify', homepage: 'https://numverify.com', rules })
