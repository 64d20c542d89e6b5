import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ibm', name: 'IBM Cloud', homepage: 'https://cloud.ibm.com', rules })
