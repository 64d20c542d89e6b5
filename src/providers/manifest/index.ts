import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'manifest', name: 'Manifest', homepage: 'https://www.manifest.ly', rules })
