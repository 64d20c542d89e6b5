import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'signalwire', name: 'SignalWire', homepage: 'https://signalwire.com', rules })
