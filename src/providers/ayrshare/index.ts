import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ayrshare', name: 'Ayrshare', homepage: 'https://www.ayrshare.com', rules })
