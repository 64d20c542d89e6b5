import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'jumpcloud', name: 'JumpCloud', homepage: 'https://jumpcloud.com', rules })
