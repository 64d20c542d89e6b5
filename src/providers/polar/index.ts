import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'polar', name: 'Polar', homepage: 'https://polar.sh', rules })
