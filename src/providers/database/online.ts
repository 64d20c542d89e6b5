import { defineOnline } from '#core/online.ts'
import { verify } from './verify.ts'

export const online = defineOnline({ verify })
