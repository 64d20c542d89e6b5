import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pubnub', name: 'PubNub', homepage: 'https://www.pubnub.com', rules })
