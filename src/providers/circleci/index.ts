import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'circleci', name: 'CircleCI', homepage: 'https://circleci.com', rules })
