import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'modal', name: 'Modal', homepage: 'https://modal.com', rules })
