import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'getsandbox', name: 'Sandbox', homepage: 'https://getsandbox.com', rules })
