import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'asaas', name: 'Asaas', homepage: 'https://www.asaas.com', rules })
