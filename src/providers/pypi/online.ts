import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** There is nothing to ask that neither uploads nor counts as a failure. */
export const online = defineOnline({ verify: {}, revoke })
