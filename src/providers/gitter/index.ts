import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gitter', name: 'Gitter', homepage: 'https://gitter.im', rules })
