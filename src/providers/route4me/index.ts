import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'route4me', name: 'Route4Me', homepage: 'https://route4me.com', rules })
