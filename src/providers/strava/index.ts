import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'strava', name: 'Strava', homepage: 'https://www.strava.com', rules })
