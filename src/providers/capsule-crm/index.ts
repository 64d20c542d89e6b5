import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'capsule-crm', name: 'Capsule', homepage: 'https://capsulecrm.com', rules })
