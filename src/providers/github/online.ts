import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'
import { verify } from './verify.ts'

export const online = defineOnline({ verify, access, revoke })
