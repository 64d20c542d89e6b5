import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'snowflake', name: 'Snowflake', homepage: 'https://www.snowflake.com', rules })
