import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'buttercms', name: 'ButterCMS', homepage: 'https://buttercms.com', rules })
