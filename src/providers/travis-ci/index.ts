import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'travis-ci', name: 'Travis CI', homepage: 'https://www.travis-ci.com', rules })
