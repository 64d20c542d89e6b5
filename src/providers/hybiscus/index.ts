import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hybiscus', name: 'Hybiscus', homepage: 'https://hybiscus.dev', rules })
