import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'magicbell', name: 'MagicBell', homepage: 'https://www.magicbell.com', rules })
