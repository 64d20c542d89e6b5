import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stream', name: 'Stream', homepage: 'https://getstream.io', rules })
