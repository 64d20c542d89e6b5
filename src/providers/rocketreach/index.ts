import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rocketreach', name: 'RocketReach', homepage: 'https://rocketreach.co', rules })
