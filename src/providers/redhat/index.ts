import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'redhat', name: 'Red Hat', homepage: 'https://www.redhat.com', rules })
