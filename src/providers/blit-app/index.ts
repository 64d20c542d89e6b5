import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'blit-app', name: 'Blit', homepage: 'https://blitapp.com', rules })
