import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { Verdict } from '#core/verify.ts'
import { revoke } from './revoke.ts'

const SAYINGS: Readonly<Record<string, Verdict>> = {
  'Invalid token': { kind: 'dead', reason: 'not-accepted', detail: 'Invalid token' },
  'Token expired': { kind: 'dead', reason: 'expired', detail: 'Token expired' },
}

/**
 * Status 403 has several meanings, so the text counts. Source: https://developers.figma.com/docs/rest-api/errors/
 * (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.figma.com/v1/me',
  carried: { header: 'x-figma-token' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    if (answer.status !== 403 || !body.ok) return undefined
    const said = textAt(body.value, 'err') ?? textAt(body.value, 'message') ?? ''
    if (said.startsWith('Invalid scope')) return { kind: 'live', identity: {}, limited: 'scope missing' }
    return Object.hasOwn(SAYINGS, said) ? SAYINGS[said] : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'email') ?? textAt(json, 'handle') }) }
  },
})

export const online = defineOnline({ verify: { 'figma-personal-token': token, 'figma-legacy-token': token }, revoke })
