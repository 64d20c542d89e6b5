import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tyntec', name: 'tyntec', homepage: 'https://www.tyntec.com', rules })
