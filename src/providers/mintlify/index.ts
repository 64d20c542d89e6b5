import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mintlify', name: 'Mintlify', homepage: 'https://mintlify.com', rules })
