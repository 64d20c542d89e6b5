import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'persona', name: 'Persona', homepage: 'https://withpersona.com', rules })
