import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'whoxy', name: 'Whoxy', homepage: 'https://www.whoxy.com', rules })
