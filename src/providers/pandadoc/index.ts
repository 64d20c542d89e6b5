import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pandadoc', name: 'PandaDoc', homepage: 'https://www.pandadoc.com', rules })
