import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'testkube', name: 'Testkube', homepage: 'https://testkube.io', rules })
