import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'airbrake', name: 'Airbrake', homepage: 'https://www.airbrake.io', rules })
