import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'buildkite', name: 'Buildkite', homepage: 'https://buildkite.com', rules })
