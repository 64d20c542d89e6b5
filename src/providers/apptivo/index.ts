import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'apptivo', name: 'Apptivo', homepage: 'https://www.apptivo.com', rules })
