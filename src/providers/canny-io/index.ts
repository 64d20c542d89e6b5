import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'canny-io', name: 'Canny', homepage: 'https://canny.io', rules })
