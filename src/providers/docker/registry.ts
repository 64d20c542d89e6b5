import { decodeBase64 } from '#base/encoding.ts'
import type { AccessOutcome, AccessPlan, Grant } from '#core/access.ts'
import { ask, type CredentialParts, type Question, type Step } from '#core/conversation.ts'
import { begin, type Dialogue } from '#core/dialogue.ts'
import { textsAt } from '#core/json-facts.ts'
import { unexplained, type Verdict } from '#core/verify.ts'

/** User and password out of a client's configuration. */
export interface RegistryLogin {
  readonly user: string
  readonly password: string
}

export function loginIn(credential: CredentialParts): RegistryLogin | undefined {
  const text = decodeBase64(credential['secret']!.reveal())?.toString() ?? ''
  const [, user, password] = /^([^:]+):(.*)$/s.exec(text) ?? []
  return user === undefined || password === undefined ? undefined : { user, password }
}

/** Does the credential name this registry? With `https://` or without, and whatever follows the host. */
export function isFor(credential: CredentialParts, baseUrl: string): boolean {
  const named = credential['registry']!.reveal().replace(/^https?:\/\//, '')
  return named.split('/')[0]?.toLowerCase() === new URL(baseUrl).host
}

const VERSION = 'docker-distribution-api-version'

/**
 * Asks twice, the first time as nobody: a registry that is open to nobody and opens to the credential proves it live.
 * Source: https://distribution.github.io/distribution/spec/api/ (2026-11-25, not opened)
 */
export function verifyAt(baseUrl: string, credential: CredentialParts, { user }: RegistryLogin): Step<Verdict> {
  return ask({ method: 'GET', url: `${baseUrl}/v2/`, secretParts: [] }, (nobody) => {
    const challenge = nobody.headers['www-authenticate'] ?? ''
    if (nobody.status !== 401) return unexplained(nobody)
    if (!/^basic /i.test(challenge)) return { kind: 'unknown', reason: 'unexpected-answer', detail: 'it wants no password' }
    return ask(as(credential, `${baseUrl}/v2/`), (answer) => {
      if (answer.status === 200 && answer.headers[VERSION] !== undefined) return { kind: 'live', identity: { user } }
      const isRefused = answer.status === 401 && answer.headers[VERSION] !== undefined
      return isRefused ? { kind: 'dead', reason: 'not-accepted', detail: 'status 401' } : unexplained(answer)
    })
  })
}

function as(credential: CredentialParts, url: string): Question {
  const value = credential['secret']!
  const secretParts = [{ part: 'secret', value, in: 'header', name: 'authorization' } as const]
  return { method: 'GET', url, headers: { authorization: `Basic ${value.reveal()}` }, secretParts }
}

const MAX_REPOSITORIES = 100
/** Tags are asked for in as many. */
const MAX_TRIED = 20

function* repositories(baseUrl: string, credential: CredentialParts): Dialogue<AccessOutcome> {
  const answer = yield as(credential, `${baseUrl}/v2/_catalog?n=${MAX_REPOSITORIES}`)
  const body = answer.json()
  if (answer.status !== 200 || !body.ok || !Array.isArray(Object(body.value)['repositories'])) {
    const verdict = unexplained(answer)
    return verdict.kind === 'unknown' ? verdict : { kind: 'unknown', reason: 'unexpected-answer' }
  }
  const names = textsAt(body.value, ['repositories']).filter((name) => /^[a-z0-9]+(?:[._/-]+[a-z0-9]+){0,20}$/.test(name))
  const gaps = ['whether it may push and delete']
  if (answer.headers['link'] !== undefined) gaps.push(`more than ${MAX_REPOSITORIES} repositories`)
  if (names.length > MAX_TRIED) gaps.push(`${names.length - MAX_TRIED} further repositories`)
  const grants: Grant[] = []
  for (const name of names.slice(0, MAX_TRIED)) {
    const { status } = yield as(credential, `${baseUrl}/v2/${name}/tags/list`)
    if (status === 200) grants.push({ action: 'pull', resource: name, severity: 'high', proof: 'GET /v2/<name>/tags/list' })
    else if (status !== 401 && status !== 403) gaps.push(`repository ${name}: status ${status}`)
  }
  return { kind: 'access', grants, gaps }
}

/** What a login to a registry of the company's own can pull. Docker Hub has no such list. */
export const registryAccess: AccessPlan = {
  parts: ['secret', 'registry'],
  hosts: [],
  needsBaseUrl: true,
  begin: (credential, { baseUrl = '' }) =>
    isFor(credential, baseUrl)
      ? begin(repositories(baseUrl, credential))
      : { kind: 'unknown', reason: 'not-configured', detail: 'it is for another registry than the configured one' },
}
