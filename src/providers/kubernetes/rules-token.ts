import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { serviceAccountToken } from './samples.ts'
import { checkServiceAccountToken } from './service-account.ts'

const bootstrap = (seed: string): string => `${fake(seed, 'base36', 6)}.${fake(`${seed}/secret`, 'base36', 16)}`
const k3s = (seed: string): string => `K10${fake(`${seed}/ca`, 'hex', 64)}::server:${fake(seed, 'hex', 32)}`
const openshift = (seed: string): string => `sha256~${fake(seed, 'base64url', 43)}`
const TOKEN_DOCS = 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/'
const BOOTSTRAP_DOCS = 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'

export const tokenRules = defineRules([
  {
    // A JWT with the issuer "kubernetes/serviceaccount" or a "kubernetes.io" claim.
    id: 'kubernetes-service-account-token',
    name: 'Kubernetes service account token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['eyJ'],
    pattern: /(?<secret>eyJ[\w-]{10,600}\.e[yw][\w-]{60,4000}\.[\w-]{40,700})/,
    notBefore: '\\w.-',
    notAfter: '\\w.-',
    reach: 5400,
    check: checkServiceAccountToken,
    matches: () => [
      `token: ${serviceAccountToken('kubernetes/legacy', 'legacy')}`,
      `kubectl --token=${serviceAccountToken('kubernetes/bound', 'bound')} get pods`,
    ],
    rejects: () => [
      `token: ${serviceAccountToken('kubernetes/legacy', 'legacy').replace('.', '.x')}`,
      `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from('{"sub":"ada","iss":"https://id.acme-corp.io","scope":"a b c d"}').toString('base64url')}.${fake('jwt', 'base64url', 43)}`,
    ],
    references: [TOKEN_DOCS],
  },
  {
    id: 'kubernetes-kubeconfig-token',
    name: 'Token in a kubeconfig',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.7,
    keywords: ['user:', 'user":', "user':"],
    startsWithKeyword: true,
    follows: { through: '\\s{"\'', within: 122, to: 't' },
    pattern: /\buser["']?:\s{0,60}\{?\s{0,60}["']?token["']?:\s{0,4}["']?(?<secret>[\w.~+/=:-]{16,3000})/,
    notAfter: '',
    reach: 3200,
    minEntropyBits: 3,
    check: (secret) => ({
      verdict: /^eyJ|\.\.\.|x{4}|^[a-z]+\d{0,2}(?:[._-][a-z]+\d{0,2})*$/i.test(secret) ? 'reject' : 'neutral',
    }),
    matches: () => [
      `users:\n- name: ci\n  user:\n    token: ${fake('kubeconfig', 'base62', 40)}\n`,
      `{"users":[{"name":"ci","user":{"token":"${fake('kubeconfig/2', 'base64url', 64)}"}}]}`,
    ],
    rejects: () => [
      'user:\n    token: ${KUBE_TOKEN}',
      'user:\n    name: ci\n    token-file: /var/run/token',
      'user: ada\ntoken: short',
    ],
    references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
  },
  {
    // [a-z0-9]{6}.[a-z0-9]{16}, next to a word that says what it is.
    id: 'kubernetes-bootstrap-token',
    name: 'Kubernetes bootstrap token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.8,
    keywords: ['kubeadm', 'token: ', 'token:"', 'token":', 'token=', '--token'],
    pattern:
      /\b(?:kubeadm\b[^\n]{0,200}?--token[ =]{1,3}|(?:bootstrap|kubeadm|discovery|join)[\w.-]{0,24}token["']?\s{0,3}[:=]\s{0,3}|token["']?:\s{0,3}|--(?:discovery-|tls-bootstrap-)?token[ =]{1,3})["']?(?<secret>(?<tokenId>[a-z0-9]{6})\.[a-z0-9]{16})/i,
    notAfter: 'A-Za-z0-9_.-',
    minEntropyBits: 3.2,
    check: (secret, { tokenId = '' }) =>
      secret === secret.toLowerCase() && /\d/.test(secret) && tokenId !== 'abcdef'
        ? { verdict: 'neutral', facts: { tokenId } }
        : { verdict: 'reject' },
    matches: () => [
      `kubeadm join 10.0.0.1:6443 --token ${bootstrap('bootstrap')} --discovery-token-ca-cert-hash sha256:${fake('ca', 'hex', 64)}`,
      `bootstrapTokens:\n- token: "${bootstrap('bootstrap/2')}"`,
    ],
    rejects: () => [
      `token: abcdef.${fake('bootstrap/doc', 'base36', 16)}`,
      `commit ${bootstrap('bootstrap/3')}`,
      'token: foobar.configurationmap',
    ],
    references: [BOOTSTRAP_DOCS],
  },
  {
    id: 'kubernetes-bootstrap-token-secret',
    name: 'Kubernetes bootstrap token in a Secret',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['token-secret'],
    pattern:
      /\btoken-id["']?:\s{0,4}["']?(?<tokenId>[a-z0-9]{6})["']?,?\s{1,40}(?:#[^\n]{0,120}\s{1,40})?["']?token-secret["']?:\s{0,4}["']?(?<secret>[a-z0-9]{16})/,
    check: (_, { tokenId = '' }) => ({ verdict: 'neutral', facts: { tokenId } }),
    minEntropyBits: 2.8,
    matches: () => [
      `  token-id: ${fake('id', 'base36', 6)}\n  token-secret: ${fake('token-secret', 'base36', 16)}\n`,
      `"token-id": "${fake('id/2', 'base36', 6)}", "token-secret": "${fake('token-secret/2', 'base36', 16)}"`,
    ],
    rejects: () => ['token-id: abc\ntoken-secret: short', `token-secret: "{{ .secret }}"`],
    references: [BOOTSTRAP_DOCS],
  },
  {
    // "K10" + SHA-256 of the cluster's CA + "::" + user:password or a bootstrap token.
    id: 'kubernetes-k3s-token',
    name: 'K3s or RKE2 join token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['K10'],
    pattern: /(?<secret>K10(?<caHash>[0-9a-f]{64})::(?:(?<user>[a-z][\w-]{1,31}):)?[\w.-]{16,128})/,
    check: (_, { caHash = '', user = 'bootstrap' }) => ({ verdict: 'neutral', facts: { caHash, user } }),
    matches: () => [`K3S_TOKEN=${k3s('k3s')}`, `curl -sfL https://get.k3s.io | sh -s - agent --token ${k3s('k3s/2')}`],
    rejects: () => [`K10${fake('k3s/short', 'hex', 40)}::server:${fake('k3s', 'hex', 32)}`, `K10${fake('k3s', 'hex', 64)}`],
    references: ['https://docs.k3s.io/cli/token'],
  },
  {
    id: 'kubernetes-k3s-short-token',
    name: 'K3s or RKE2 join token, short form',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.7,
    keywords: ['K3S_TOKEN', 'K3S_AGENT_TOKEN', 'RKE2_TOKEN'],
    pattern: /\b(?:K3S_(?:AGENT_)?|RKE2_)TOKEN["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[\w.+/=-]{16,128})/,
    notAfter: '\\w:',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /\d/.test(secret) && !/^K10|example|secret/i.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [`K3S_TOKEN=${fake('k3s/short', 'hex', 32)}`, `RKE2_TOKEN: "${fake('rke2', 'base62', 40)}"`],
    rejects: () => ['K3S_TOKEN=${NODE_TOKEN}', 'K3S_TOKEN=my-shared-secret-token', 'K3S_TOKEN="$(cat token)"'],
    references: ['https://docs.k3s.io/cli/token'],
  },
  {
    // The names of token objects look the same and are no secrets: those stand behind "Name:".
    id: 'kubernetes-openshift-token',
    name: 'OpenShift access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['sha256~'],
    pattern: /(?<label>\bname["']?:\s{1,20}["']?)?(?<secret>sha256~[\w-]{43})/i,
    notAfter: '\\w-',
    check: (_, { label }) => ({ verdict: label === undefined ? 'neutral' : 'reject' }),
    matches: () => [`oc login --token=${openshift('openshift')}`, `Authorization: Bearer ${openshift('openshift/2')}`],
    rejects: () => [`Name:   ${openshift('openshift/3')}`, `${openshift('openshift/4')}x`],
    references: ['https://docs.openshift.com/container-platform/4.15/authentication/managing-oauth-access-tokens.html'],
  },
])
