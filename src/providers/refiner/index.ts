import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'refiner', name: 'Refiner', homepage: 'https://refiner.io', rules })
