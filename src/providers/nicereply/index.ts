import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nicereply', name: 'Nicereply', homepage: 'https://www.nicereply.com', rules })
