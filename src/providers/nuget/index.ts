import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nuget', name: 'NuGet', homepage: 'https://www.nuget.org', rules })
