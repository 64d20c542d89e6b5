import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'proof', name: 'Proof', homepage: 'https://www.proof.com', rules })
