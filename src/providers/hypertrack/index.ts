import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hypertrack', name: 'HyperTrack', homepage: 'https://hypertrack.com', rules })
