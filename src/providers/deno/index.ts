import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'deno', name: 'Deno Deploy', homepage: 'https://deno.com', rules })
