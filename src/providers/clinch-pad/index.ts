import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clinch-pad', name: 'ClinchPad', homepage: 'https://clinchpad.com', rules })
