import { Secret } from '#base/secret.ts'
import { textAt } from '#core/json-facts.ts'
import { byHandOnly, oneAction, type OneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokeAction, RevokePlan } from '#core/revoke.ts'

const effect = { en: 'Deletes the webhook.', ja: 'Webhook を削除します。' }
/** Codes of what is no longer there: the webhook, and its token. */
const GONE = new Set(['10015', '50027'])

const judge: OneAction['judge'] = (answer) => {
  const body = answer.json()
  const code = body.ok && answer.status >= 400 && answer.status < 500 ? textAt(body.value, 'code') : undefined
  return code !== undefined && GONE.has(code) ? { kind: 'was-dead' } : undefined
}

/** Its address is all that is needed. */
const webhook: RevokeAction = {
  class: 'self',
  effect,
  reversible: false,
  parts: ['secret'],
  hosts: ['discord.com'],
  begin: ({ secret }, setting) => {
    const [, id, key] = /\/webhooks\/(\d{17,20})\/([\w-]+)$/.exec(secret!.reveal().replaceAll('\\/', '/')) ?? []
    if (id === undefined || key === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    const url = `https://discord.com/api/v10/webhooks/${id}/{secret}`
    return oneAction({ method: 'DELETE', url, carried: 'path', done: [204], wasDead: [], judge, effect }).begin(
      { secret: new Secret(key) },
      setting,
    )
  },
}

const applications = byHandOnly(renewalPage('https://discord.com/developers/applications'))

export const revoke: PlansByRule<RevokePlan> = {
  'discord-webhook': {
    actions: [webhook],
    page: tokenPage('https://support.discord.com/hc/en-us/articles/228383668'),
  },
  ...forRules(
    ['discord-bot-token', 'discord-bot-token-damaged', 'discord-token-by-name', 'discord-client-secret'],
    applications,
  ),
}
