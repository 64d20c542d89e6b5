import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zoom', name: 'Zoom', homepage: 'https://zoom.us', rules })
