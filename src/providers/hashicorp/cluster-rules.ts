import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'
import { checkGossipKey } from './key-bytes.ts'

const CONSUL = 'https://developer.hashicorp.com/consul/docs/security/acl/tokens'
const NOMAD = 'https://developer.hashicorp.com/nomad/docs/concepts/acl'
const terraform = (): string =>
  `${fake('hashicorp/tfc/id', 'base62', 14)}.atlasv1.${fake('hashicorp/tfc/key', 'base62', 67)}`
const hcp = (): string => fake('hashicorp/hcp', 'base64url', 64)

export const clusterRules = defineRules([
  {
    // 14 characters of id, ".atlasv1.", 67 of secret. For HCP Terraform, Terraform Enterprise and the old Atlas.
    id: 'hashicorp-terraform-api-token',
    name: 'HCP Terraform API token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['.atlasv1.'],
    pattern: /(?<secret>[A-Za-z0-9]{6,14}\.atlasv1\.[\w-]{50,80})/i,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [
      `credentials "app.terraform.io" {\n  token = "${terraform()}"\n}`,
      `TF_TOKEN_app_terraform_io=${terraform()}`,
    ],
    rejects: () => ['id.atlasv1.short', `x${terraform()}`],
    references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  },
  {
    id: 'hashicorp-consul-acl-token',
    name: 'Consul ACL token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.8,
    keywords: ['consul'],
    pattern:
      /consul[\w.-]{0,32}(?:token|secret[_-]?id)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    matches: () => [
      `CONSUL_HTTP_TOKEN=${fakeUuid('hashicorp/consul')}`,
      `curl -H "X-Consul-Token: ${fakeUuid('hashicorp/consul')}" http://127.0.0.1:8500/v1/agent/self`,
    ],
    rejects: () => [`consul_node_id=${fakeUuid('hashicorp/consul')}`, `CONSUL_HTTP_TOKEN=${fakeUuid('hashicorp/consul')}1`],
    references: [CONSUL],
  },
  {
    id: 'hashicorp-nomad-acl-token',
    name: 'Nomad ACL token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.8,
    keywords: ['nomad'],
    pattern:
      /nomad[\w.-]{0,32}(?:token|secret[_-]?id)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    matches: () => [`NOMAD_TOKEN=${fakeUuid('hashicorp/nomad')}`, `X-Nomad-Token: ${fakeUuid('hashicorp/nomad')}`],
    rejects: () => [`nomad_alloc_id=${fakeUuid('hashicorp/nomad')}`, `NOMAD_TOKEN=${fakeUuid('hashicorp/nomad')}1`],
    references: [NOMAD],
  },
  {
    // What `consul acl bootstrap`, `nomad acl bootstrap` and their APIs print. The accessor is an id and opens nothing.
    id: 'hashicorp-acl-token-pair',
    name: 'Consul or Nomad ACL token (accessor id and secret id)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['accessor'],
    pattern:
      /accessor[ _]?id["'\\]{0,3}\s{0,8}[=:]\s{0,24}["'\\]{0,3}(?<accessorId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    secret: 'secretId',
    notBefore: '',
    notAfter: '\\w-',
    companions: [
      {
        part: 'secretId',
        pattern:
          /secret[ _]?id["'\\]{0,3}\s{0,8}[=:]\s{0,24}["'\\]{0,3}(?<secretId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
        notBeside: 'A-Za-z0-9-',
        minEntropyBits: 2.8,
      },
    ],
    check: (_, { secretId }) => ({ verdict: secretId === undefined ? 'reject' : 'neutral' }),
    matches: () => [
      `AccessorID:       ${fakeUuid('hashicorp/accessor')}\nSecretID:         ${fakeUuid('hashicorp/acl')}\n`,
      `Accessor ID  = ${fakeUuid('hashicorp/accessor')}\nSecret ID    = ${fakeUuid('hashicorp/acl')}\n`,
      `{"AccessorID":"${fakeUuid('hashicorp/accessor')}","SecretID":"${fakeUuid('hashicorp/acl')}"}`,
    ],
    rejects: () => [
      `AccessorID: ${fakeUuid('hashicorp/accessor')}`,
      `AccessorID: ${fakeUuid('hashicorp/accessor')}\nSecretID: <hidden>\nNode: ${fakeUuid('hashicorp/acl')}`,
    ],
    references: [CONSUL, NOMAD],
  },
  {
    // Whoever has it reads and forges what the members of the cluster say to each other.
    id: 'hashicorp-gossip-key',
    name: 'Consul or Nomad gossip encryption key',
    kind: 'encryption-key',
    severity: 'medium',
    confidence: 0.65,
    keywords: ['encrypt', 'gossip'],
    pattern:
      /(?:\bgossip[\w-]{0,24}|(?:consul|nomad)[\w-]{0,24}(?:encrypt|gossip)[\w-]{0,16}|\bencrypt)["'`\]\\]{0,3}\s{0,4}[=:]\s{0,4}["'\\]{0,3}(?<secret>[A-Za-z0-9+/]{22,43}={1,2})/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 3.5,
    check: checkGossipKey,
    matches: () => [
      `{"datacenter": "dc1", "encrypt": "${fakeBytes('hashicorp/gossip', 32).toString('base64')}"}`,
      `encrypt = "${fakeBytes('hashicorp/gossip/2', 16).toString('base64')}"`,
      `consul_gossip_encryption_key: ${fakeBytes('hashicorp/gossip', 32).toString('base64')}`,
    ],
    rejects: () => [
      `encrypt = "${fakeBytes('hashicorp/gossip', 20).toString('base64')}"`,
      'encrypt: true',
      `encrypted = "${fakeBytes('hashicorp/gossip', 32).toString('base64')}"`,
    ],
    references: ['https://developer.hashicorp.com/consul/docs/security/encryption/gossip'],
  },
  {
    id: 'hashicorp-hcp-client-secret',
    name: 'HashiCorp Cloud Platform client secret',
    kind: 'client-secret',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['hcp'],
    pattern:
      /hcp[\w.-]{0,24}client[_-]?secret["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[\w-]{64})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    companions: [
      {
        part: 'clientId',
        pattern: /client[_-]?id["'`\]\\]{0,3}\s{0,4}(?:=>|:=|[=:,])\s{0,4}["'`\\]{0,3}(?<clientId>[A-Za-z0-9]{32})/i,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    matches: () => [
      `HCP_CLIENT_ID=${fake('hashicorp/hcp/id', 'base62', 32)}\nHCP_CLIENT_SECRET=${hcp()}\n`,
      `hcp_client_secret = "${hcp()}"`,
    ],
    rejects: () => ['HCP_CLIENT_SECRET=$SECRET', `HCP_CLIENT_SECRET=${hcp()}x`],
    references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal'],
  },
])
