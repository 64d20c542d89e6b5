import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'holistic', name: 'Holistics', homepage: 'https://www.holistics.io', rules })
