import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hashicorp', name: 'HashiCorp', homepage: 'https://www.hashicorp.com', rules })
