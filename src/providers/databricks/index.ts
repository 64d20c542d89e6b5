import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'databricks',
  name: 'Databricks',
  homepage: 'https://www.databricks.com',
  rules,
})
