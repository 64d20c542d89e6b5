import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'centralstation-crm',
  name: 'CentralStationCRM',
  homepage: 'https://centralstationcrm.com',
  rules,
})
