import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'signable', name: 'Signable', homepage: 'https://www.signable.co.uk', rules })
