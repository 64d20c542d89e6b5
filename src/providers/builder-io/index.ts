import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'builder-io', name: 'Builder.io', homepage: 'https://www.builder.io', rules })
