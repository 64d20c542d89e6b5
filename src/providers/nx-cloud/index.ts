import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nx-cloud', name: 'Nx Cloud', homepage: 'https://nx.app', rules })
