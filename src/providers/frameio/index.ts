import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'frameio', name: 'Frame.io', homepage: 'https://frame.io', rules })
