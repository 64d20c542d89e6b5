import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'media-stack', name: 'mediastack', homepage: 'https://mediastack.com', rules })
