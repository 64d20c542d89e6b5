import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wakatime', name: 'WakaTime', homepage: 'https://wakatime.com', rules })
