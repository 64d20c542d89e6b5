import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkClientKey } from './client-key.ts'
import { clientCertificate, clientKey, dockerConfig, kubeconfig } from './samples.ts'
import { checkDockerConfig, checkEncryptionKey, checkKubeconfig, checkSecretValue } from './secret-data.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const SECRET_DOCS = 'https://kubernetes.io/docs/concepts/configuration/secret/'
const KUBECONFIG_DOCS = 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'

const manifest = (key: string, value: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop-credentials\n  namespace: default\ntype: Opaque\ndata:\n  ${key}: ${value}\n`

export const manifestRules = defineRules([
  {
    id: 'kubernetes-client-key',
    name: 'Client key in a kubeconfig',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['client-key-data'],
    pattern: /\bclient-key-data["']?:\s{0,40}["']?(?<secret>[A-Za-z0-9+/]{100,9000}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    reach: 9400,
    companions: [
      {
        part: 'certificate',
        pattern: /\bclient-certificate-data["']?:\s{0,40}["']?(?<certificate>[A-Za-z0-9+/]{100,6000}={0,2})/,
        withinBytes: 6400,
        optional: true,
      },
    ],
    check: checkClientKey,
    matches: () => [
      `    client-certificate-data: ${clientCertificate('client', 'admin', 'system:masters')}\n    client-key-data: ${clientKey('client')}\n`,
      `{"name":"ci","user":{"client-key-data":"${clientKey('client/2')}"}}`,
    ],
    rejects: () => ['client-key-data: REDACTED', `client-key-data: ${fakeBytes('noise', 150).toString('base64')}`],
    references: [KUBECONFIG_DOCS],
  },
  {
    id: 'kubernetes-kubeconfig-password',
    name: 'Password in a kubeconfig',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['username:'],
    pattern:
      /\buser:\s{1,60}(?:password:\s{1,4}["']?(?<secret>[^\s"']{6,128})["']?\s{1,40}username:\s{1,4}\S|username:\s{1,4}["']?[^\s"']{1,128}["']?\s{1,40}password:\s{1,4}["']?(?<secret_>[^\s"']{6,128}))/,
    notAfter: '',
    reach: 512,
    check: (secret) => ({ verdict: /^[${<[*]|\{\{|password|change-?me|redacted/i.test(secret) ? 'reject' : 'neutral' }),
    matches: () => [
      `- name: admin\n  user:\n    password: ${fake('kubeconfig/password', 'base62', 16)}\n    username: admin\n`,
      `- name: admin\n  user:\n    username: admin\n    password: "${fake('kubeconfig/password-2', 'base62', 16)}"\n`,
    ],
    rejects: () => [
      'user:\n  username: admin\n  password: ${PASSWORD}\n',
      'user:\n  username: admin\n  email: ada@acme-corp.io\n',
    ],
    references: [KUBECONFIG_DOCS],
  },
  {
    // "YXBpVmVyc2lvbjogdjEK" is base64 of "apiVersion: v1\n".
    id: 'kubernetes-kubeconfig-base64',
    name: 'Kubeconfig with credentials in base64',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['YXBpVmVyc2lvbjogdjEK'],
    pattern: /(?<secret>YXBpVmVyc2lvbjogdjEK[A-Za-z0-9+/]{100,16000}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    reach: 16_384,
    check: checkKubeconfig,
    matches: () => [
      `KUBE_CONFIG=${base64(kubeconfig('kubeconfig/a'))}`,
      `kubeconfig: "${base64(kubeconfig('kubeconfig/b'))}"`,
    ],
    rejects: () => [
      `MANIFEST=${base64(`apiVersion: v1\nkind: ConfigMap\ndata:\n  token: ${fake('map', 'base62', 100)}\n`)}`,
      `KUBE_CONFIG=${base64('apiVersion: v1\n')}`,
    ],
    references: [KUBECONFIG_DOCS],
  },
  {
    // Lines "key: base64" near "kind: Secret"; the check wants readable text under a key that is not public.
    id: 'kubernetes-secret-data',
    name: 'Value in a Kubernetes Secret manifest',
    kind: 'password',
    severity: 'high',
    confidence: 0.7,
    keywords: ['kind: Secret', '"kind":"Secret"', '"kind": "Secret"'],
    pattern:
      /(?<key>[A-Za-z0-9_.-]{1,128})["']?:(?:[ \t]{1,4}[|>]-?\s{1,20}|[ \t]{0,4})["']?(?<secret>[A-Za-z0-9+/]{8,8000}={0,2})/,
    notBefore: 'A-Za-z0-9_./$-',
    notAfter: 'A-Za-z0-9+/=_.:~@-',
    reach: 8192,
    check: checkSecretValue,
    matches: () => [
      manifest('api-key', base64(fake('secret/api', 'base62', 30))),
      JSON.stringify({ kind: 'Secret', data: { DB_PASSWORD: base64(fake('secret/db', 'base62', 15)) } }),
      `---\n${manifest('DATABASE_URL', base64(`mongodb+x://app:${fake('secret/url', 'base62', 12)}@db-1/orders`))}---\nkind: Service\n`,
    ],
    rejects: () => [
      manifest('username', base64('orders-app')),
      manifest('password', base64('changeme')),
      manifest(
        'ca.crt',
        base64(`-----BEGIN CERTIFICATE-----\n${fake('secret/ca', 'base64', 60)}\n-----END CERTIFICATE-----\n`),
      ),
      manifest('password', '{{ .Values.password | b64enc }}'),
      manifest('api-key', base64(fake('secret/api', 'base62', 30))).replace('kind: Secret', 'kind: ConfigMap'),
    ],
    references: [SECRET_DOCS],
  },
  {
    id: 'kubernetes-docker-config-json',
    name: 'Registry login in a Kubernetes Secret',
    kind: 'password',
    severity: 'high',
    confidence: 0.9,
    keywords: ['.dockerconfigjson', '.dockercfg'],
    pattern: /\.docker(?:configjson|cfg)["']?:\s{0,4}(?:[|>]-?\s{0,20})?["']?(?<secret>e[A-Za-z0-9+/]{30,8000}={0,2})/,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    reach: 8400,
    check: checkDockerConfig,
    matches: () => [
      `kind: Secret\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${dockerConfig('docker')}\n`,
      `{"data":{".dockerconfigjson":"${dockerConfig('docker/2')}"}}`,
    ],
    rejects: () => [
      `.dockerconfigjson: ${base64(JSON.stringify({ auths: { 'registry.acme-corp.io': {} } }))}`,
      `.dockerconfigjson: ${fakeBytes('docker', 60).toString('base64').replace(/^./, 'e')}`,
    ],
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/'],
  },
  {
    id: 'kubernetes-encryption-key',
    name: 'Key that encrypts Kubernetes data at rest',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['aescbc', 'aesgcm', 'secretbox'],
    pattern: /-\s{1,4}name:\s{0,4}["']?[\w.-]{1,64}["']?\s{1,40}secret:\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{22,43}={0,2})/,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    reach: 1024,
    check: checkEncryptionKey,
    matches: () => [
      `providers:\n- aescbc:\n    keys:\n    - name: key1\n      secret: ${fakeBytes('aescbc', 32).toString('base64')}\n`,
      `  - secretbox:\n      keys:\n        - name: key2\n          secret: "${fakeBytes('secretbox', 32).toString('base64')}"\n`,
    ],
    rejects: () => [
      '- aescbc:\n  keys:\n  - name: key1\n    secret: <BASE 64 ENCODED SECRET>\n',
      `- name: key1\n  secret: ${fakeBytes('x', 32).toString('base64')}`,
    ],
    references: ['https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/'],
  },
])
