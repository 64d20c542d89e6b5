import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'
import { checkKeyShare } from './key-bytes.ts'

const SEAL = 'https://developer.hashicorp.com/vault/docs/concepts/seal'
const INIT = 'https://developer.hashicorp.com/vault/api-docs/system/init'
const APPROLE = 'https://developer.hashicorp.com/vault/docs/auth/approle'
const share = (seed: string): string => fakeBytes(`hashicorp/${seed}`, 33).toString('base64')
const roleId = (): string => fakeUuid('hashicorp/role')
const secretId = (): string => fakeUuid('hashicorp/secret')

export const vaultContextRules = defineRules([
  {
    // A share of the key that opens the whole store; enough shares together unseal it.
    id: 'hashicorp-vault-unseal-key',
    name: 'Vault unseal key',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['unseal', 'keys_base64', 'keys_b64'],
    pattern:
      /(?:(?:unseal[ _-]?keys?(?:_b64|_hex)?(?:[ _-]?\d{1,2})?|"keys_(?:base64|b64))["'\]\\]{0,3}\s{0,4}(?:=>|[=:,])\s{0,4}(?:\[\s{0,16})?|operator unseal(?: -[\w=.:/-]{1,80}){0,3} )["'\\]{0,3}(?<secret>[0-9a-f]{64}(?:[0-9a-f]{2})?|[A-Za-z0-9+/]{43,44}=?)/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 3,
    check: checkKeyShare,
    matches: () => [
      `Unseal Key 1: ${share('unseal/1')}\nUnseal Key 2: ${share('unseal/2')}\n`,
      `{"unseal_keys_b64": [\n    "${share('unseal/1')}"\n  ]}`,
      `vault operator unseal -address=http://127.0.0.1:8200 ${share('unseal/3')}`,
      `VAULT_UNSEAL_KEY=${fake('hashicorp/unseal', 'hex', 66)}`,
      `{"keys_base64":["${share('unseal/2')}"],"root_token":"…"}`,
    ],
    rejects: () => ['Unseal Key 1: (hidden)', `Unseal Key 1: ${fake('hashicorp/unseal', 'hex', 40)}`, 'unseal_keys_hex: []'],
    references: [SEAL, INIT],
  },
  {
    id: 'hashicorp-vault-recovery-key',
    name: 'Vault recovery key',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['recovery key', 'recovery_key', 'recovery-key', 'recoverykey'],
    pattern:
      /recovery[ _-]?keys?(?:_base64|_b64|_hex)?(?:[ _-]?\d{1,2})?["'\]\\]{0,3}\s{0,4}(?:=>|[=:,])\s{0,4}(?:\[\s{0,16})?["'\\]{0,3}(?<secret>[0-9a-f]{64}(?:[0-9a-f]{2})?|[A-Za-z0-9+/]{43,44}=?)/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 3,
    check: checkKeyShare,
    matches: () => [
      `Recovery Key 1: ${share('recovery/1')}\n`,
      `"recovery_keys_b64": ["${share('recovery/2')}"]`,
      `VAULT_RECOVERY_KEY: ${fake('hashicorp/recovery', 'hex', 66)}`,
    ],
    rejects: () => [
      'Recovery Key 1: written on paper',
      `recovery_key: ${fake('hashicorp/recovery', 'hex', 32)}`,
      '"recovery_keys_b64": []',
    ],
    references: [SEAL, INIT],
  },
  {
    id: 'hashicorp-vault-approle-secret-id',
    name: 'Vault AppRole secret id',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.8,
    keywords: ['vault', 'approle', 'app_role', 'app-role'],
    pattern:
      /(?:vault|app[_-]?role)[\w.-]{0,32}secret[_.-]?id["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    matches: () => [
      `VAULT_SECRET_ID=${secretId()}`,
      `approle_secret_id: "${secretId()}"`,
      `vaultAppRoleSecretId: '${secretId()}'`,
    ],
    rejects: () => [`VAULT_ROLE_ID=${roleId()}`, `VAULT_SECRET_ID=${secretId()}0`, `vault_request_id: ${secretId()}`],
    references: [APPROLE],
  },
  {
    // A role id alone names a role and opens nothing, so it is only a finding together with its secret id.
    id: 'hashicorp-vault-approle-pair',
    name: 'Vault AppRole role id and secret id',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.9,
    keywords: ['role_id', 'role-id', 'roleid'],
    pattern:
      /role[_-]?id["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<roleId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    secret: 'secretId',
    notBefore: '',
    notAfter: '\\w-',
    companions: [
      {
        part: 'secretId',
        pattern:
          /secret[_-]?id["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secretId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
        notBeside: 'A-Za-z0-9-',
        minEntropyBits: 2.8,
      },
    ],
    check: (_, { secretId: found }) => ({ verdict: found === undefined ? 'reject' : 'neutral' }),
    matches: () => [
      `{"role_id": "${roleId()}", "secret_id": "${secretId()}"}`,
      `vault write auth/approle/login role_id=${roleId()} secret_id=${secretId()}`,
    ],
    rejects: () => [`role_id=${roleId()}`, `role_id=${roleId()} request_id=${secretId()}`],
    references: [APPROLE],
  },
  namedSecret({
    vendor: ['vault token', 'vault client', 'vault root', 'vault login'],
    id: 'hashicorp-vault-token-by-name',
    name: 'Vault token of another form',
    kind: 'access-token',
    severity: 'high',
    form: ['s.', ['base64url', 24, 120]],
    confidence: 0.6,
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
  }),
  namedSecret({
    vendor: ['vault token', 'vault client', 'vault batch'],
    id: 'hashicorp-vault-batch-token-by-name',
    name: 'Vault batch token of another form',
    kind: 'access-token',
    severity: 'high',
    form: ['b.', ['base64url', 24, 600]],
    confidence: 0.6,
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
  }),
  namedSecret({
    vendor: ['vault token', 'vault client', 'vault recovery'],
    id: 'hashicorp-vault-recovery-token-by-name',
    name: 'Vault recovery token of another form',
    kind: 'access-token',
    severity: 'high',
    form: ['r.', ['base64url', 24, 120]],
    confidence: 0.6,
    references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
  }),
])
