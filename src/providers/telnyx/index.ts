import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'telnyx', name: 'Telnyx', homepage: 'https://telnyx.com', rules })
