import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dandelion', name: 'Dandelion', homepage: 'https://dandelion.eu', rules })
