import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pipedrive', name: 'Pipedrive', homepage: 'https://www.pipedrive.com', rules })
