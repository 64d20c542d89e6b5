import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'databox', name: 'Databox', homepage: 'https://databox.com', rules })
