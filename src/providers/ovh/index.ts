import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ovh', name: 'OVHcloud', homepage: 'https://www.ovhcloud.com', rules })
