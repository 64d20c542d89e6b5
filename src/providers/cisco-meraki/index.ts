import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'cisco-meraki',
  name: 'Cisco Meraki',
  homepage: 'https://developer.cisco.com/meraki/',
  rules,
})
