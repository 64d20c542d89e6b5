import { scoped } from '#core/found.ts'
import { present, textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { byHandOnly, oneAction } from '#core/one-action.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline, forRules } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'

const RULES = ['miro-access-token', 'miro-legacy-access-token']

/** Source: https://developers.miro.com/reference/token-info (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.miro.com/v1/oauth-token',
  identity: (json) => {
    const user = textAt(json, 'user', 'name') ?? textAt(json, 'user', 'id')
    if (user === undefined) return undefined
    const whose = { account: textAt(json, 'team', 'id'), organisation: textAt(json, 'team', 'name') }
    return { user, scopes: textsAt(json, ['scopes']), ...present(whose) }
  },
})

const access = lookAround(
  [
    {
      what: 'scopes',
      url: 'https://api.miro.com/v1/oauth-token',
      finds: (json) => {
        const team = textAt(json, 'team', 'name') ?? textAt(json, 'team', 'id')
        return team === undefined ? undefined : scoped(textsAt(json, ['scopes']), team, 'scopes')
      },
    },
  ],
  ['boards: not asked for'],
)

/** Source: https://developers.miro.com/v1.0/reference/revoke-token (2026-11-25) */
const ownToken = oneAction({
  url: 'https://api.miro.com/v1/oauth/revoke',
  carried: { query: 'access_token' },
  done: [200, 204],
  effect: {
    en: 'Revokes the token, and the refresh token that belongs to it.',
    ja: 'トークンと、対応するリフレッシュトークンを失効させます。',
  },
})

export const online = defineOnline({
  verify: forRules(RULES, token),
  access: forRules(RULES, access),
  revoke: {
    ...forRules(RULES, { actions: [ownToken], page: tokenPage('https://miro.com/app/settings/user-profile/apps') }),
    'miro-client-secret': byHandOnly(renewalPage('https://miro.com/app/settings/user-profile/apps')),
  },
})
