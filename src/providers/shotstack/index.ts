import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'shotstack', name: 'Shotstack', homepage: 'https://shotstack.io', rules })
