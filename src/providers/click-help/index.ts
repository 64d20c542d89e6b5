import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'click-help', name: 'ClickHelp', homepage: 'https://clickhelp.com', rules })
