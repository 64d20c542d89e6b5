import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pulumi', name: 'Pulumi', homepage: 'https://www.pulumi.com', rules })
