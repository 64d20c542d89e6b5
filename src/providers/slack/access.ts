import { each, scoped, wordsOf } from '#core/found.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'

/** Scopes: https://docs.slack.dev/reference/scopes. What reads conversations often reads other secrets. */
const SCOPES: Readonly<Record<string, Severity>> = {
  admin: 'critical',
  client: 'critical',
  'channels:history': 'high',
  'groups:history': 'high',
  'im:history': 'high',
  'mpim:history': 'high',
  'files:read': 'high',
  'search:read': 'high',
  'incoming-webhook': 'medium',
  identify: 'low',
  'emoji:read': 'low',
}

const token = lookAround([
  {
    what: 'scopes',
    url: 'https://slack.com/api/auth.test',
    method: 'POST',
    finds: (json, { headers }) => {
      const team = textAt(json, 'team') ?? textAt(json, 'team_id')
      if (valueAt(json, 'ok') !== true || team === undefined) return undefined
      return scoped(wordsOf(headers['x-oauth-scopes']), team, 'x-oauth-scopes', SCOPES)
    },
    gaps: (_, { headers }) => (headers['x-oauth-scopes'] === undefined ? ['scopes: not told'] : []),
  },
  {
    what: 'channels',
    url: 'https://slack.com/api/conversations.list?limit=200&exclude_archived=true&types=public_channel,private_channel',
    finds: each({
      list: ['channels'],
      name: [['name'], ['id']],
      action: (channel) => (valueAt(channel, 'is_member') === true ? 'member' : undefined),
      severity: 'medium',
    }),
    paged: { cursor: 'cursor', at: ['response_metadata', 'next_cursor'] },
  },
])

export const access: PlansByRule<AccessPlan> = forRules(
  [
    'slack-bot-token',
    'slack-user-token',
    'slack-workspace-token',
    'slack-token-of-another-form',
    'slack-rotating-bot-token',
    'slack-legacy-session-token',
  ],
  token,
)
