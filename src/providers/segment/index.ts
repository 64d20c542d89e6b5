import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'segment', name: 'Segment', homepage: 'https://segment.com', rules })
