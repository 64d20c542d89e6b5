import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'splunk', name: 'Splunk', homepage: 'https://www.splunk.com', rules })
