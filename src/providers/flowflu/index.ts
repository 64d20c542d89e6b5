import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'flowflu', name: 'Flowlu', homepage: 'https://www.flowlu.com', rules })
