import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'geoipifi', name: 'geo.ipify', homepage: 'https://geo.ipify.org', rules })
