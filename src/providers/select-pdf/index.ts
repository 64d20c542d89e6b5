import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'select-pdf', name: 'SelectPdf', homepage: 'https://selectpdf.com', rules })
