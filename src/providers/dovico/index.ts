import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dovico', name: 'Dovico', homepage: 'https://www.dovico.com', rules })
