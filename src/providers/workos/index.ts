import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'workos', name: 'WorkOS', homepage: 'https://workos.com', rules })
