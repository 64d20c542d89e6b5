import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'meta-api', name: 'MetaApi', homepage: 'https://metaapi.cloud', rules })
