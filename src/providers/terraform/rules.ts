import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkStateValue } from './value.ts'

const STATE = 'https://developer.hashicorp.com/terraform/language/state/sensitive-data'
const value = (seed: string): string => `${fake(`terraform/${seed}`, 'base62', 18)}4`

const instance = (name: string, seed: string): string =>
  JSON.stringify(
    { schema_version: 1, attributes: { id: 'db-1', engine: 'postgres', [name]: value(seed) }, sensitive_attributes: [] },
    null,
    2,
  )

export const rules = defineRules([
  {
    // Outputs of a state file of version 4.
    id: 'terraform-sensitive-output',
    name: 'Sensitive output in a Terraform state',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['"sensitive": true', '"sensitive":true'],
    follows: { through: '\\s', within: 40, to: '}' },
    pattern:
      /"(?<name>[\w-]{1,80})"\s{0,20}:\s{0,4}\{\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>(?:[^"\\\n]|\\.){4,3500})"\s{0,4},\s{0,40}"type"\s{0,4}:\s{0,4}"string"\s{0,4},\s{0,40}"sensitive"\s{0,4}:\s{0,4}true\s{0,40}\}/,
    notBefore: '',
    notAfter: '',
    reach: 4096,
    check: checkStateValue,
    matches: () => [
      `"outputs": {\n    "db_password": {\n      "value": "${value('output')}",\n      "type": "string",\n      "sensitive": true\n    }\n  }`,
      `{"outputs":{"api_token":{"value":"${value('output/2')}","type":"string","sensitive":true}}}`,
    ],
    rejects: () => [
      '"db_endpoint": {"value": "https://db.acme-corp.io", "type": "string", "sensitive": true}',
      `"db_password": {"value": "${value('output')}", "type": "string"}`,
    ],
    references: [STATE],
  },
  {
    // Attributes of an instance of a resource.
    id: 'terraform-state-attribute',
    name: 'Secret attribute in a Terraform state',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['"sensitive_attributes"'],
    pattern:
      /"(?<name>(?:[a-z]{2,24}_){0,4}(?:password|passwd|secret|secret_string|secret_key|secret_data|secret_id|private_key(?:_pem|_openssh)?|auth_token|access_token|token|client_secret|access_key|connection_string|shared_key|psk|preshared_key|api_key|result)(?:_wo)?)"\s{0,4}:\s{0,4}"(?<secret>(?:[^"\\\n]|\\.){6,3500})"/,
    notBefore: '',
    notAfter: '',
    reach: 6000,
    minEntropyBits: 2.5,
    overlaps: ['private-key-rsa-pem', 'private-key-pkcs8-pem'],
    check: checkStateValue,
    matches: () => [
      instance('master_password', 'attribute'),
      instance('secret_string', 'attribute/2'),
      instance('primary_access_key', 'attribute/3'),
    ],
    rejects: () => [
      instance('master_username', 'attribute').replaceAll(value('attribute'), 'postgres'),
      `{"attributes":{"password":null,"secret":"arn:aws:secretsmanager:eu-west-1:1:secret:x"},"sensitive_attributes":[]}`,
    ],
    references: [STATE],
  },
])
