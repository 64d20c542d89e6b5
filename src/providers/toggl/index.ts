import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'toggl', name: 'Toggl Track', homepage: 'https://toggl.com', rules })
