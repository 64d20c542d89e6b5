import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'drone', name: 'Drone CI', homepage: 'https://www.drone.io', rules })
