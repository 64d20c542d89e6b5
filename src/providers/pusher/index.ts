import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pusher', name: 'Pusher', homepage: 'https://pusher.com', rules })
