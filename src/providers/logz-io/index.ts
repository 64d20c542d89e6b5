import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'logz-io', name: 'Logz.io', homepage: 'https://logz.io', rules })
