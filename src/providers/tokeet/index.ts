import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tokeet', name: 'Tokeet', homepage: 'https://www.tokeet.com', rules })
