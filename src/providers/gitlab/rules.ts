import { defineRules, type Companion, type Rule } from '#core/rule.ts'
import { otherRules } from './other-rules.ts'
import { checkRoutableToken } from './routable-token.ts'
import { fakeOpaque, fakeRoutable } from './samples.ts'

const REFERENCES = ['https://docs.gitlab.com/security/tokens/#token-prefixes']

interface Family extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity'> {
  readonly prefix: string
  /** Pattern of the prefix, when it has variants. */
  readonly prefixPattern?: string
  /** Length and alphabet of the part after the prefix, for samples; the pattern takes any length from 20. */
  readonly length: number
  readonly alphabet?: 'base64url' | 'hex'
  readonly companions?: readonly Companion[]
}

/**
 * A token that GitLab prefixes: at least 20 base64url characters, with a routing tail or without. An administrator may put
 * a prefix of the instance and `-` in front, so that `-` may stand before it.
 */
function familyRule({ prefix, prefixPattern, length, alphabet, ...about }: Family): Rule {
  const opaque = (): string => fakeOpaque(prefix, length, alphabet)
  const routable = (): string => fakeRoutable(prefix, { o: 1, p: 4711, u: 12 })
  return {
    ...about,
    confidence: 0.9,
    keywords: [prefix],
    pattern: new RegExp(`(?<secret>${prefixPattern ?? prefix}[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?)`),
    notAfter: '\\w-',
    reach: 400,
    minEntropyBits: 3,
    check: checkRoutableToken,
    matches: () => [
      `export TOKEN=${opaque()}`,
      `{"token":"${routable()}"}`,
      `https://oauth2:${routable()}@gitlab.example.net/group/project.git`,
      `ACME-${opaque()}`,
    ],
    rejects: () => [`${prefix}tooshort`, `x${opaque()}`, `${routable().slice(0, -7)}0000000`],
    references: REFERENCES,
  }
}

const prefixedRules = [
  familyRule({
    id: 'gitlab-personal-access-token',
    name: 'GitLab personal, project or group access token',
    kind: 'access-token',
    severity: 'critical',
    prefix: 'glpat-',
    length: 20,
  }),
  familyRule({
    id: 'gitlab-deploy-token',
    name: 'GitLab deploy token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'gldt-',
    length: 20,
    companions: [
      { part: 'username', pattern: /(?<username>gitlab\+deploy-token-\d{1,12})/, notBeside: 'A-Za-z0-9', optional: true },
    ],
  }),
  familyRule({
    id: 'gitlab-runner-token',
    name: 'GitLab runner authentication token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'glrt-',
    prefixPattern: 'glrtr?-',
    length: 20,
  }),
  familyRule({
    id: 'gitlab-trigger-token',
    name: 'GitLab pipeline trigger token',
    kind: 'access-token',
    severity: 'medium',
    prefix: 'glptt-',
    length: 40,
    alphabet: 'hex',
  }),
  familyRule({
    id: 'gitlab-agent-token',
    name: 'GitLab agent for Kubernetes token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'glagent-',
    length: 50,
  }),
  familyRule({
    id: 'gitlab-oauth-application-secret',
    name: 'GitLab OAuth application secret',
    kind: 'client-secret',
    severity: 'high',
    prefix: 'gloas-',
    length: 64,
    alphabet: 'hex',
  }),
  familyRule({
    id: 'gitlab-feed-token',
    name: 'GitLab feed token',
    kind: 'access-token',
    severity: 'medium',
    prefix: 'glft-',
    length: 20,
  }),
  familyRule({
    id: 'gitlab-incoming-mail-token',
    name: 'GitLab incoming mail token',
    kind: 'access-token',
    severity: 'medium',
    prefix: 'glimt-',
    length: 25,
  }),
  familyRule({
    id: 'gitlab-feature-flags-token',
    name: 'GitLab feature flags client token',
    kind: 'access-token',
    severity: 'low',
    prefix: 'glffct-',
    length: 20,
  }),
  familyRule({
    id: 'gitlab-scim-token',
    name: 'GitLab SCIM token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'glsoat-',
    length: 20,
  }),
  familyRule({
    id: 'gitlab-workspace-token',
    name: 'GitLab workspace token',
    kind: 'access-token',
    severity: 'medium',
    prefix: 'glwt-',
    length: 20,
  }),
]

export const rules = defineRules([...prefixedRules, ...otherRules])
