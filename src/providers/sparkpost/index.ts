import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sparkpost', name: 'SparkPost', homepage: 'https://www.sparkpost.com', rules })
