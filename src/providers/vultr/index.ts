import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vultr', name: 'Vultr', homepage: 'https://www.vultr.com', rules })
