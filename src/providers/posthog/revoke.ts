import { ask, type CredentialParts, type ConversationSetting, type Step } from '#core/conversation.ts'
import { valueAt } from '#core/json-facts.ts'
import { requestOf } from '#core/request-form.ts'
import { tokenPage } from '#core/usual-pages.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { RevokeAction, RevokeOutcome, RevokePlan } from '#core/revoke.ts'

const HOSTS = ['app.posthog.com', 'eu.posthog.com'] as const

/** Anybody may report; each region knows its own alone, so both are asked. Neither knowing it proves nothing. */
const report: RevokeAction = {
  class: 'public-report',
  effect: {
    en: 'Reports the key to PostHog as leaked; it is revoked, and its owner is told.',
    ja: '漏えいしたキーとして PostHog に報告します。キーは失効し、所有者に通知されます。',
  },
  reversible: false,
  parts: ['secret'],
  hosts: HOSTS,
  begin: (credential, setting) => reportTo(HOSTS, credential, setting),
}

function reportTo(
  [host, ...others]: readonly string[],
  credential: CredentialParts,
  setting: ConversationSetting,
): Step<RevokeOutcome> {
  if (host === undefined) return { kind: 'unknown', reason: 'unexpected-answer', detail: 'found in no region' }
  const request = requestOf(
    {
      url: `https://${host}/api/revoke_leaked_key/`,
      method: 'POST',
      carried: 'body',
      body: { json: { token: '{secret}' } },
    },
    credential,
    setting,
  )
  return ask(request, (answer) => {
    const body = answer.json()
    const found = answer.status === 200 && body.ok ? valueAt(body.value, 'found') : undefined
    if (found === true) return { kind: 'done' }
    if (found === false) return reportTo(others, credential, setting)
    const reason = answer.status >= 500 ? 'server-error' : 'unexpected-answer'
    return { kind: 'unknown', reason, detail: `status ${answer.status}` }
  })
}

export const revoke: PlansByRule<RevokePlan> = forRules(
  ['posthog-personal-api-key', 'posthog-project-secret-key', 'posthog-oauth-access-token', 'posthog-oauth-refresh-token'],
  { actions: [report], page: tokenPage('https://app.posthog.com/settings/user-api-keys') },
)
