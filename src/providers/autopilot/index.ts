import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'autopilot', name: 'Ortto (Autopilot)', homepage: 'https://ortto.com', rules })
