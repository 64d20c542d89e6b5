import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'eight-x-eight', name: '8x8', homepage: 'https://www.8x8.com', rules })
