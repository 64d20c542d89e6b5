import type { AccessOutcome, AccessPlan, Grant } from '#core/access.ts'
import { ask, type Asking, type CredentialParts, type Question } from '#core/conversation.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import type { PlansByRule } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Severity } from '#core/rule.ts'
import { unexplained } from '#core/verify.ts'

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }
/** Of a hundred each. */
const MAX_PAGES = 10

/** Scopes of classic tokens: https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps. Others are low. */
const SCOPES: Readonly<Record<string, Severity>> = {
  'admin:org': 'critical',
  'admin:enterprise': 'critical',
  'admin:public_key': 'critical',
  'admin:repo_hook': 'high',
  'admin:org_hook': 'high',
  delete_repo: 'critical',
  repo: 'critical',
  workflow: 'critical',
  'write:packages': 'high',
  'write:org': 'high',
  public_repo: 'high',
  'write:public_key': 'high',
  'write:repo_hook': 'high',
  codespace: 'high',
  user: 'medium',
  gist: 'medium',
  'read:org': 'medium',
  'read:packages': 'medium',
  'repo:status': 'medium',
}

/** Rights in a repository, the strongest first. */
const RIGHTS: readonly (readonly [right: string, severity: Severity])[] = [
  ['admin', 'critical'],
  ['maintain', 'high'],
  ['push', 'high'],
  ['triage', 'medium'],
  ['pull', 'medium'],
]

const get = (path: string, credential: CredentialParts): Question => ({
  method: 'GET',
  url: `https://api.github.com${path}`,
  headers: { ...HEADERS, authorization: `Bearer ${credential['secret']!.reveal()}` },
  secretParts: [{ part: 'secret', value: credential['secret']!, in: 'header', name: 'authorization' }],
})

/** A token of a user: its scopes, then the repositories that it reaches and its right in each. */
const user: AccessPlan = {
  parts: ['secret'],
  hosts: ['api.github.com'],
  begin: (credential) =>
    ask(get('/user', credential), (answer) => {
      if (answer.status !== 200) return notTold(answer)
      const given = answer.headers['x-oauth-scopes']
      const scopes = (given ?? '')
        .split(',')
        .map((scope) => scope.trim())
        .filter(Boolean)
      const grants = scopes.map((scope): Grant => {
        const severity = SCOPES[scope] ?? 'low'
        return {
          action: scope,
          resource: textAt(valueOf(answer), 'login') ?? '*',
          severity,
          proof: 'GET /user: x-oauth-scopes',
        }
      })
      return repositories('/user/repos', [], credential, grants, 1)
    }),
}

/** A token of an installation reaches what the installation does. */
const installation: AccessPlan = {
  parts: ['secret'],
  hosts: ['api.github.com'],
  begin: (credential) => repositories('/installation/repositories', ['repositories'], credential, [], 1),
}

/** Reads page after page; a page that is refused is a gap. */
function repositories(
  path: string,
  list: readonly string[],
  credential: CredentialParts,
  before: readonly Grant[],
  page: number,
): Asking<AccessOutcome> {
  return ask(get(`${path}?per_page=100&page=${page}`, credential), (answer) => {
    const found = valueAt(valueOf(answer), ...list)
    if (answer.status !== 200 || !Array.isArray(found)) {
      return before.length === 0 && page === 1
        ? notTold(answer)
        : { kind: 'access', grants: before, gaps: [`repositories: status ${answer.status}`] }
    }
    const grants = [...before, ...(found as unknown[]).flatMap((repository) => grantsIn(repository, path))]
    if (found.length < 100) return { kind: 'access', grants, gaps: [] }
    if (page === MAX_PAGES) return { kind: 'access', grants, gaps: [`more than ${MAX_PAGES * 100} repositories`] }
    return repositories(path, list, credential, grants, page + 1)
  })
}

function grantsIn(repository: unknown, path: string): readonly Grant[] {
  const name = textAt(repository, 'full_name')
  const right = RIGHTS.find(([each]) => valueAt(repository, 'permissions', each) === true)
  if (name === undefined || right === undefined) return []
  const [action, severity] = right
  // Everybody may read what is public.
  if (action === 'pull' && valueAt(repository, 'private') === false) return []
  return [{ action, resource: name, severity, proof: `GET ${path}: permissions` }]
}

function valueOf(answer: HttpAnswer): unknown {
  const body = answer.json()
  return body.ok ? body.value : undefined
}

function notTold(answer: HttpAnswer): AccessOutcome {
  const verdict = unexplained(answer)
  return verdict.kind === 'unknown' ? verdict : { kind: 'unknown', reason: 'unexpected-answer' }
}

export const access: PlansByRule<AccessPlan> = {
  'github-personal-access-token': user,
  'github-fine-grained-token': user,
  'github-oauth-access-token': user,
  'github-app-user-token': user,
  'github-app-installation-token': installation,
}
