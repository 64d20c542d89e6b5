import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'xendit', name: 'Xendit', homepage: 'https://www.xendit.co', rules })
