import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rootly', name: 'Rootly', homepage: 'https://rootly.com', rules })
