import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'uptimerobot',
  name: 'UptimeRobot',
  homepage: 'https://uptimerobot.com',
  rules,
})
