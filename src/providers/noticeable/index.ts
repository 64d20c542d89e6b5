import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'noticeable', name: 'Noticeable', homepage: 'https://noticeable.io', rules })
