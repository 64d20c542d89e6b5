import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'clickhouse',
  name: 'ClickHouse Cloud',
  homepage: 'https://clickhouse.com',
  rules,
})
