import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'uclassify', name: 'uClassify', homepage: 'https://www.uclassify.com', rules })
