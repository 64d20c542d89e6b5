import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pyx', name: 'pyx', homepage: 'https://astral.sh', rules })
