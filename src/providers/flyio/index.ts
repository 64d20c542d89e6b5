import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'flyio', name: 'Fly.io', homepage: 'https://fly.io', rules })
