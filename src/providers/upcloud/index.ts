import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'upcloud', name: 'UpCloud', homepage: 'https://upcloud.com', rules })
