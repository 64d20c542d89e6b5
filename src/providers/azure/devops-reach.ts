import { each, one } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { AccessPlan } from '#core/access.ts'
import type { RevokePlan } from '#core/revoke.ts'

const API = 'https://app.vssps.visualstudio.com/_apis'
const carried = { basic: ['=', 'secret'] } as const

/** Scopes of a token are told to nobody; organisations only to tokens for all of them. */
const token = lookAround(
  [
    {
      what: 'profile',
      url: `${API}/profile/profiles/me?api-version=7.1`,
      carried,
      finds: (json) => one('profile', textAt(json, 'emailAddress') ?? textAt(json, 'id'), 'medium', 'emailAddress'),
      leads: (json) => {
        const id = textAt(json, 'id')
        if (id === undefined) return []
        return [
          {
            what: 'organizations',
            url: `${API}/accounts?memberId=${encodeURIComponent(id)}&api-version=7.1`,
            carried,
            finds: each({ list: ['value'], name: [['accountName']], action: 'organization', severity: 'high' }),
          },
        ]
      },
    },
  ],
  ['scopes of the token', 'projects of each organization'],
)

const RULES = ['azure-devops-pat', 'azure-devops-pat-legacy', 'azure-devops-pat-by-name']

export const devOpsAccess: PlansByRule<AccessPlan> = forRules(RULES, token)

/** What Entra ID and DevOps end by hand. */
export const tokenRevoke: PlansByRule<RevokePlan> = {
  ...forRules(
    RULES,
    byHandOnly(
      revokePage(
        'https://aex.dev.azure.com/me',
        [
          'Open the organization, then User settings > Personal access tokens.',
          'Revoke the token. An administrator does it for others with the Token Administration API.',
        ],
        [
          '組織を開き、User settings > Personal access tokens を表示します。',
          'トークンを取り消します。他のユーザーのトークンは管理者が Token Administration API で取り消せます。',
        ],
      ),
    ),
  ),
  ...forRules(
    ['azure-client-secret', 'azure-client-secret-legacy'],
    byHandOnly(
      renewalPage(
        'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM',
      ),
    ),
  ),
}
