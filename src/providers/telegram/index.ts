import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'telegram', name: 'Telegram', homepage: 'https://telegram.org', rules })
