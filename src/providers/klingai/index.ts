import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'klingai', name: 'Kling AI', homepage: 'https://klingai.com', rules })
