import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'front', name: 'Front', homepage: 'https://front.com', rules })
