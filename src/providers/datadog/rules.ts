import { BETWEEN } from '#core/between.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const OWNER = String.raw`(?:datadog(?:hq)?|\bdd|_dd)`

const api = (): string => fake('datadog/api', 'hex', 32)
const application = (): string => fake('datadog/app', 'hex', 40)
const references = ['https://docs.datadoghq.com/account_management/api-app-keys/']
const keywords = ['datadog', 'dd_api', 'dd-api', 'dd_app', 'dd-app', 'ddapi', 'ddapp']

/** Hex without a prefix: only beside their names. Client tokens (`pub` + 32 hex) are public. */
export const rules = defineRules([
  {
    id: 'datadog-application-key',
    name: 'Datadog application key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.75,
    keywords,
    pattern: new RegExp(
      String.raw`${OWNER}[\s\S]{0,64}?app(?:lication)?[_-]?key(?:auth)?${BETWEEN}(?<secret>[0-9a-f]{40})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `DD_APP_KEY=${application()}`,
      `curl https://api.datadoghq.com/api/v1/dashboard -H "DD-APPLICATION-KEY: ${application()}"`,
      `provider "datadog" {\n  app_key = "${application()}"\n}`,
    ],
    rejects: () => [`APP_KEY=${application()}`, `DD_APP_KEY=${application()}0`],
    references,
  },
  {
    id: 'datadog-api-key',
    name: 'Datadog API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.75,
    keywords,
    pattern: new RegExp(String.raw`${OWNER}[\s\S]{0,64}?api[_-]?key(?:auth)?${BETWEEN}(?<secret>[0-9a-f]{32})`, 'i'),
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `DD_API_KEY=${api()}`,
      `datadog:\n  apiKey: ${api()}`,
      `https://http-intake.logs.datadoghq.com/v1/input?api_key=${api()}`,
    ],
    rejects: () => [`API_KEY=${api()}`, `DD_API_KEY=${application()}`, 'ADD_API_KEY=none'],
    references,
  },
])
