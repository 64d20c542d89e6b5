import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'getgist', name: 'Gist', homepage: 'https://getgist.com', rules })
