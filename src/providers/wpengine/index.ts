import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wpengine', name: 'WP Engine', homepage: 'https://wpengine.com', rules })
