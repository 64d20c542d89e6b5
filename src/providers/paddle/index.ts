import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'paddle', name: 'Paddle', homepage: 'https://www.paddle.com', rules })
