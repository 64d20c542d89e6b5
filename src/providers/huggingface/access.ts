import { one, severityOfScope } from '#core/found.ts'
import { listAt, textAt, textsAt } from '#core/json-facts.ts'
import { lookAround, type Found } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Source: https://huggingface.co/docs/hub/security-tokens (2026-11-25) */
const token = lookAround(
  [
    {
      what: 'role',
      url: 'https://huggingface.co/api/whoami-v2',
      finds: (json) => {
        const user = textAt(json, 'name')
        if (user === undefined) return undefined
        const role = textAt(json, 'auth', 'accessToken', 'role')
        const wide: Found[] =
          role === undefined || role === 'fineGrained'
            ? []
            : (one(role, user, role === 'read' ? 'medium' : 'critical', 'auth.accessToken.role') ?? [])
        return [...wide, ...fineGrained(json, user), ...organisations(json)]
      },
    },
  ],
  ['repositories: not asked for'],
)

function fineGrained(json: unknown, user: string): readonly Found[] {
  const path = ['auth', 'accessToken', 'fineGrained']
  const everywhere = textsAt(json, [...path, 'global']).map((permission) => [user, permission] as const)
  const here = listAt(json, ...path, 'scoped').flatMap((scope) =>
    textsAt(scope, ['permissions']).map((permission) => [textAt(scope, 'entity', 'name') ?? '*', permission] as const),
  )
  return [...everywhere, ...here].map(([resource, action]) => ({
    action,
    resource,
    severity: severityOfScope(action),
    field: 'auth.accessToken.fineGrained',
  }))
}

function organisations(json: unknown): readonly Found[] {
  return listAt(json, 'orgs').flatMap((organisation) => {
    const role = textAt(organisation, 'roleInOrg')
    return role === undefined
      ? []
      : (one(`role: ${role}`, textAt(organisation, 'name'), severityOfScope(role), 'orgs') ?? [])
  })
}

export const access: PlansByRule<AccessPlan> = forRules(
  ['huggingface-user-token', 'huggingface-organization-token', 'huggingface-oauth-token', 'huggingface-legacy-token'],
  token,
)
