import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'highnote', name: 'Highnote', homepage: 'https://highnote.com', rules })
