import { each, severityOfScope, wordsOf } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround, type Found } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'
import type { Severity } from '#core/rule.ts'

/** Scopes: https://developers.google.com/identity/protocols/oauth2/scopes, without `https://www.googleapis.com/auth/`. */
const SCOPES: Readonly<Record<string, Severity>> = {
  'cloud-platform': 'critical',
  'https://mail.google.com/': 'critical',
  compute: 'critical',
  drive: 'critical',
  devstorage: 'high',
  'admin.directory.user': 'critical',
  openid: 'low',
  'userinfo.email': 'low',
  'userinfo.profile': 'low',
}

const PREFIX = 'https://www.googleapis.com/auth/'

function ofScope(scope: string): Found {
  const short = scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope
  return { action: scope, resource: '*', severity: severityOfScope(short, SCOPES), field: 'scope' }
}

const accessToken = lookAround(
  [
    {
      what: 'scopes',
      url: 'https://oauth2.googleapis.com/tokeninfo',
      carried: { query: 'access_token' },
      finds: (json) =>
        textAt(json, 'azp') === undefined && textAt(json, 'aud') === undefined
          ? undefined
          : wordsOf(textAt(json, 'scope')).map(ofScope),
    },
    {
      what: 'projects',
      url: 'https://cloudresourcemanager.googleapis.com/v1/projects?pageSize=200',
      finds: (json) => each({ list: ['projects'], name: [['projectId']], action: 'project', severity: 'high' })(json) ?? [],
      paged: { cursor: 'pageToken', at: ['nextPageToken'] },
    },
  ],
  ['roles in each project'],
)

export const access: PlansByRule<AccessPlan> = { 'google-cloud-access-token': accessToken }
