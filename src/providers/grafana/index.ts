import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'grafana', name: 'Grafana', homepage: 'https://grafana.com', rules })
