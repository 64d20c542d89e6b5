import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'aws', name: 'Amazon Web Services', homepage: 'https://aws.amazon.com', rules })
