import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'envoy', name: 'Envoy', homepage: 'https://envoy.com', rules })
