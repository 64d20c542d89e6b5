import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'trigger-dev', name: 'Trigger.dev', homepage: 'https://trigger.dev', rules })
