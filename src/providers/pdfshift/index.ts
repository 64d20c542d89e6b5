import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pdfshift', name: 'PDFShift', homepage: 'https://pdfshift.io', rules })
