import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'permit-io', name: 'Permit.io', homepage: 'https://www.permit.io', rules })
