import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clickup', name: 'ClickUp', homepage: 'https://clickup.com', rules })
