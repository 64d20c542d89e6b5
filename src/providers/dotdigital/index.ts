import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dotdigital', name: 'Dotdigital', homepage: 'https://dotdigital.com', rules })
