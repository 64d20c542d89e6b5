import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'madkudu', name: 'MadKudu', homepage: 'https://www.madkudu.com', rules })
