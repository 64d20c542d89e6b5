import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'databento', name: 'Databento', homepage: 'https://databento.com', rules })
