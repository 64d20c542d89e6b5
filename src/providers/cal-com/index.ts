import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cal-com', name: 'Cal.com', homepage: 'https://cal.com', rules })
