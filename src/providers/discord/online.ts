import { Secret } from '#base/secret.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://docs.discord.com/developers/resources/user#get-current-user (2026-11-25, not opened) */
const bot = oneQuestion({
  url: 'https://discord.com/api/v10/users/@me',
  carried: { header: 'authorization', before: 'Bot ' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username') }) }
  },
})

/** Codes of what is no longer there: the webhook, and its token. */
const GONE = new Set(['10015', '50027'])

/**
 * Reading a webhook by its token posts nothing.
 * Source: https://docs.discord.com/developers/resources/webhook#get-webhook-with-token (2026-11-25, not opened)
 */
const webhook: VerifyPlan = {
  parts: ['secret'],
  hosts: ['discord.com'],
  begin: ({ secret }, setting) => {
    const [, id, key] = /\/webhooks\/(\d{17,20})\/([\w-]+)$/.exec(secret!.reveal().replaceAll('\\/', '/')) ?? []
    if (id === undefined || key === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    return oneQuestion({
      url: `https://discord.com/api/v10/webhooks/${id}/{secret}`,
      carried: 'path',
      dead: [],
      judge: (answer) => {
        const body = answer.json()
        const code = body.ok ? textAt(body.value, 'code') : undefined
        return code !== undefined && answer.status >= 400 && GONE.has(code)
          ? { kind: 'dead', reason: 'not-accepted', detail: `code ${code}` }
          : undefined
      },
      identity: (json) => {
        const account = textAt(json, 'id')
        const organisation = textAt(json, 'guild_id')
        return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'name'), organisation }) }
      },
    }).begin({ secret: new Secret(key) }, setting)
  },
}

export const online = defineOnline({
  verify: { 'discord-bot-token': bot, 'discord-token-by-name': bot, 'discord-webhook': webhook },
  revoke,
  access,
})
