import type { Facts, Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { aiServiceFacts } from './ai-services.ts'
import { annotatedKey, checkAnnotated, readAnnotatedKey, type AnnotatedKey } from './annotated-key.ts'

interface AnnotatedFamily extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity'> {
  readonly signature: string
  readonly variable: string
  readonly reference: string
  readonly factsOf?: (key: AnnotatedKey) => Facts
}

const LEARN = 'https://learn.microsoft.com/en-us/azure'

const FAMILIES: readonly AnnotatedFamily[] = [
  {
    id: 'azure-devops-pat',
    name: 'Azure DevOps personal access token',
    kind: 'access-token',
    severity: 'critical',
    signature: 'AZDO',
    variable: 'AZURE_DEVOPS_EXT_PAT',
    reference: `${LEARN}/devops/organizations/accounts/use-personal-access-tokens-to-authenticate`,
  },
  {
    id: 'azure-ai-services-key',
    name: 'Azure OpenAI or AI services key',
    kind: 'api-key',
    severity: 'high',
    signature: 'ACOG',
    variable: 'AZURE_OPENAI_API_KEY',
    reference: `${LEARN}/ai-services/authentication`,
    factsOf: aiServiceFacts,
  },
  {
    id: 'azure-app-configuration-key',
    name: 'Azure App Configuration access key',
    kind: 'access-key',
    severity: 'high',
    signature: 'AZAC',
    variable: 'APP_CONFIG_SECRET',
    reference: `${LEARN}/azure-app-configuration/howto-disable-access-key-authentication`,
  },
  {
    id: 'azure-event-grid-access-key',
    name: 'Azure Event Grid access key',
    kind: 'access-key',
    severity: 'medium',
    signature: 'AZEG',
    variable: 'EVENTGRID_ACCESS_KEY',
    reference: `${LEARN}/event-grid/authenticate-with-access-keys-shared-access-signatures`,
  },
  {
    id: 'azure-maps-key',
    name: 'Azure Maps subscription key',
    kind: 'api-key',
    severity: 'medium',
    signature: 'AZMP',
    variable: 'AZURE_MAPS_KEY',
    reference: `${LEARN}/azure-maps/azure-maps-authentication`,
  },
  {
    id: 'azure-communication-services-key',
    name: 'Azure Communication Services access key',
    kind: 'access-key',
    severity: 'high',
    signature: 'AZCS',
    variable: 'ACS_ACCESS_KEY',
    reference: `${LEARN}/communication-services/concepts/authentication`,
  },
  {
    id: 'azure-fluid-relay-key',
    name: 'Azure Fluid Relay key',
    kind: 'access-key',
    severity: 'medium',
    signature: 'AZFR',
    variable: 'FLUID_RELAY_KEY',
    reference: `${LEARN}/azure-fluid-relay/concepts/authentication-authorization`,
  },
  {
    id: 'azure-mixed-reality-key',
    name: 'Azure Mixed Reality account key',
    kind: 'access-key',
    severity: 'medium',
    signature: 'AZMR',
    variable: 'SPATIAL_ANCHORS_KEY',
    reference: `${LEARN}/spatial-anchors/concepts/authentication`,
  },
]

/** What stands after the random characters. */
const MARK = /^.{52}JQQJ9[9DH]/
const KNOWN = new Set(FAMILIES.map(({ signature }) => signature))

function annotatedRule({ signature, variable, reference, factsOf, ...rule }: AnnotatedFamily): Rule {
  const sample = (): string => annotatedKey(signature, rule.id)
  return {
    ...rule,
    confidence: 0.95,
    keywords: ['JQQJ'],
    pattern: patternOf(signature, '[0-9A-Z]{2}'),
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 3.5,
    check: (secret, parts, context) =>
      MARK.test(secret)
        ? checkAnnotated(factsOf)(secret, parts, context)
        : { verdict: 'fail', reason: 'the digits after JQQJ are none that keys have' },
    matches: () => [`${variable}=${sample()}`, `"key": "${sample()}"`, `curl -u :${sample()} https://service.test/`],
    rejects: () => [`${variable}=${sample().slice(1)}`, `${sample()}A`, annotatedKey('TEST', rule.id)],
    references: [reference],
  }
}

/** Rules for keys of the form "annotated security key": 52 random characters, `JQQJ99`, and fields; see README.md#format. */
export const annotatedRules: readonly Rule[] = [
  ...FAMILIES.map(annotatedRule),
  {
    // Services take the form up one after another; a key whose signature is not listed above is still a key.
    id: 'azure-annotated-key',
    name: 'Azure key of a service not known here',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['JQQJ9'],
    pattern: patternOf('[A-Za-z][A-Za-z0-9]{3}'),
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 3.5,
    check: (secret, parts, context) => {
      const key = readAnnotatedKey(secret)
      if (key === undefined || KNOWN.has(key.signature)) return { verdict: 'reject' }
      return checkAnnotated(() => ({ signature: key.signature }))(secret, parts, context)
    },
    matches: () => [`KEY=${annotatedKey('AZZZ', 'other')}`, `"token": "${annotatedKey('test', 'other/2')}"`],
    rejects: () => [annotatedKey('AZDO', 'known'), `KEY=${fake('azure/no-mark', 'base62', 84)}`],
    references: ['https://github.com/microsoft/security-utilities'],
  },
]

/** The layout of `annotated-key.ts`, in its short form of 84 characters or its long form of 88. */
function patternOf(signature: string, digits = '9[9DH]'): RegExp {
  return new RegExp(
    `(?<secret>[A-Za-z0-9]{52}JQQJ${digits}[A-Za-z0-9][A-L][A-Za-z0-9]{16}${signature}[A-Za-z0-9]{4}(?:[A-Za-z0-9+/]{2}==)?)`,
  )
}
