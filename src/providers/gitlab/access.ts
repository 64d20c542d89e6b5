import { each, scoped } from '#core/found.ts'
import { textAt, textsAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'

const form = { publicBase: 'https://gitlab.com', carried: { header: 'private-token' } } as const

/** Scopes: https://docs.gitlab.com/user/profile/personal_access_tokens/#personal-access-token-scopes */
const SCOPES: Readonly<Record<string, Severity>> = {
  api: 'critical',
  sudo: 'critical',
  admin_mode: 'critical',
  write_repository: 'critical',
  read_repository: 'high',
  k8s_proxy: 'high',
  manage_runner: 'high',
  read_user: 'low',
  ai_features: 'low',
}

/** Roles by level, of a project or inherited from its group. */
const LEVELS: Readonly<Record<number, readonly [role: string, severity: Severity]>> = {
  10: ['guest', 'low'],
  15: ['planner', 'low'],
  20: ['reporter', 'medium'],
  30: ['developer', 'high'],
  40: ['maintainer', 'critical'],
  50: ['owner', 'critical'],
}

function levelOf(project: unknown): readonly [role: string, severity: Severity] | undefined {
  const levels = ['project_access', 'group_access'].map((kind) =>
    Number(valueAt(project, 'permissions', kind, 'access_level') ?? 0),
  )
  return LEVELS[Math.max(...levels)]
}

/** What it may do is the lesser of its scopes and the roles of its user. */
const token = lookAround([
  {
    ...form,
    what: 'scopes',
    url: '/api/v4/personal_access_tokens/self',
    finds: (json) =>
      textAt(json, 'user_id') === undefined ? undefined : scoped(textsAt(json, ['scopes']), '*', 'scopes', SCOPES),
  },
  {
    ...form,
    what: 'administration',
    url: '/api/v4/user',
    finds: (json) => {
      const user = textAt(json, 'username')
      if (user === undefined) return undefined
      const isAdmin = valueAt(json, 'is_admin') === true
      return isAdmin ? [{ action: 'administrator', resource: '*', severity: 'critical', field: 'is_admin' }] : []
    },
  },
  {
    ...form,
    what: 'projects',
    url: '/api/v4/projects?membership=true&per_page=100',
    finds: each({
      list: [],
      name: [['path_with_namespace']],
      action: (project) => levelOf(project)?.[0],
      severity: (_, project) => levelOf(project)?.[1] ?? 'low',
    }),
    paged: { page: 'page', size: 100, list: [] },
  },
  {
    ...form,
    what: 'groups',
    url: '/api/v4/groups?min_access_level=40&per_page=100',
    finds: each({ list: [], name: [['full_path']], action: 'group: maintainer or owner', severity: 'critical' }),
    paged: { page: 'page', size: 100, list: [] },
  },
])

export const access: PlansByRule<AccessPlan> = forRules(['gitlab-personal-access-token', 'gitlab-legacy-token'], token)
