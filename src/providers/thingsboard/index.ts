import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'thingsboard', name: 'ThingsBoard', homepage: 'https://thingsboard.io', rules })
