import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'axiom', name: 'Axiom', homepage: 'https://axiom.co', rules })
