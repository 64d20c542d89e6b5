import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clay', name: 'Clay', homepage: 'https://www.clay.com', rules })
