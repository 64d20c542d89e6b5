import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'retellai', name: 'Retell AI', homepage: 'https://www.retellai.com', rules })
