import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'shodan', name: 'Shodan', homepage: 'https://www.shodan.io', rules })
