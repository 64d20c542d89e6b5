import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'restpack', name: 'Restpack', homepage: 'https://restpack.io', rules })
