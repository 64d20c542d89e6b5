import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'drona-hq', name: 'DronaHQ', homepage: 'https://www.dronahq.com', rules })
