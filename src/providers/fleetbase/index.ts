import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fleetbase', name: 'Fleetbase', homepage: 'https://fleetbase.io', rules })
