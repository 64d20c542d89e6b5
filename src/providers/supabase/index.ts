import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'supabase', name: 'Supabase', homepage: 'https://supabase.com', rules })
