import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'holiday-api', name: 'Holiday API', homepage: 'https://holidayapi.com', rules })
