import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'surge', name: 'surge.sh', homepage: 'https://surge.sh', rules })
