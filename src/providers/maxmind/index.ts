import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'maxmind', name: 'MaxMind', homepage: 'https://www.maxmind.com', rules })
