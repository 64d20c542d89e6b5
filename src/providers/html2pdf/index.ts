import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'html2pdf', name: 'HTML2PDF.app', homepage: 'https://html2pdf.app', rules })
