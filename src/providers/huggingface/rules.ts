import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const REFERENCES = ['https://huggingface.co/docs/hub/security-tokens']
const user = (): string => `hf_${fake('huggingface/user', 'base62', 34)}`
const organization = (): string => `api_org_${fake('huggingface/org', 'base62', 34)}`
const legacy = (): string => `api_${fake('huggingface/legacy', 'base62', 34)}`

function oauth(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `hf_oauth_${part({ alg: 'EdDSA' })}.${part({ sub: 'synthetic' })}.${fake('huggingface/oauth', 'base64url', 86)}`
}

/** `requiredTypesForDisplay`: the words of a name are longer than the runs of chance. */
function isCamelCase(text: string): boolean {
  const words = text.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []
  return !/\d/.test(text) && text.length / words.length >= 4.5
}

export const rules = defineRules([
  {
    id: 'huggingface-user-token',
    name: 'Hugging Face user access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['hf_'],
    pattern: /(?<secret>hf_[A-Za-z0-9]{34,60})/,
    check: (secret) => ({ verdict: isCamelCase(secret.slice('hf_'.length)) ? 'reject' : 'neutral' }),
    notAfter: '\\w',
    minEntropyBits: 3.2,
    matches: () => [
      `export HF_TOKEN=${user()}`,
      `login(token="${user()}")`,
      `https://octo:${user()}@huggingface.co/octo/model`,
    ],
    rejects: () => [
      'hf_transfer',
      `x${user()}`,
      'hf_requiredTypesForDisplayMetadataOfHomes',
      `hf_hub_${fake('huggingface/user', 'lower', 34)}`,
    ],
    references: REFERENCES,
  },
  {
    id: 'huggingface-organization-token',
    name: 'Hugging Face organization token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['api_org_'],
    pattern: /(?<secret>api_org_[A-Za-z0-9]{34,60})/,
    notAfter: '\\w',
    minEntropyBits: 3.2,
    matches: () => [`HF_API_KEY: ${organization()}`, `Authorization: Bearer ${organization()}`],
    rejects: () => ['api_org_name', `x${organization()}`],
    references: REFERENCES,
  },
  {
    id: 'huggingface-oauth-token',
    name: 'Hugging Face OAuth access token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['hf_oauth_'],
    pattern: /(?<secret>hf_oauth_eyJ[\w-]{8,200}\.[\w-]{10,1500}\.[\w-]{40,400})/,
    notAfter: '\\w-',
    reach: 2200,
    matches: () => [`"access_token": "${oauth()}"`, `HF_TOKEN=${oauth()}`],
    rejects: () => ['hf_oauth_client_id', `x${oauth()}`],
    references: ['https://huggingface.co/docs/hub/oauth'],
  },
  {
    // Before 2022: "api_" + 34 characters, too common a prefix to stand alone.
    id: 'huggingface-legacy-token',
    name: 'Hugging Face API token (before 2022)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.75,
    keywords: ['hugging', 'hf_'],
    pattern:
      /(?:hugging[ _-]?face|\bhf_)[\w.]{0,24}["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?:bearer\s{1,2})?(?<secret>api_[A-Za-z]{34})/i,
    notBefore: '',
    notAfter: '\\w',
    minEntropyBits: 3.2,
    matches: () => [
      `HUGGINGFACE_API_KEY=api_${fake('huggingface/legacy', 'upper', 17)}${fake('huggingface/legacy', 'lower', 17)}`,
      `hf_token: "api_${fake('huggingface/legacy/2', 'upper', 17)}${fake('huggingface/legacy/2', 'lower', 17)}"`,
    ],
    rejects: () => [
      `HUGGINGFACE_API_KEY=${legacy().slice(0, 30)}`,
      `OTHER_KEY=api_${fake('huggingface/legacy', 'lower', 34)}`,
    ],
    references: REFERENCES,
  },
])
