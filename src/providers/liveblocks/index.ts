import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'liveblocks', name: 'Liveblocks', homepage: 'https://liveblocks.io', rules })
