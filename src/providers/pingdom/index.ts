import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pingdom', name: 'Pingdom', homepage: 'https://www.pingdom.com', rules })
