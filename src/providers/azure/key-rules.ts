import type { Rule } from '#core/rule.ts'
import { checkIdentifiable, identifiableKey, type IdentifiableKind } from './identifiable-key.ts'
import { KEY_KINDS } from './key-kinds.ts'

interface KeyFamily extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity'> {
  readonly family: IdentifiableKind
  /** Name of a variable in the samples. */
  readonly variable: string
  readonly reference: string
}

const LEARN = 'https://learn.microsoft.com/en-us/azure'

const FAMILIES: readonly KeyFamily[] = [
  {
    id: 'azure-storage-account-key',
    name: 'Azure Storage account key',
    kind: 'access-key',
    severity: 'critical',
    family: KEY_KINDS.storage,
    variable: 'AZURE_STORAGE_KEY',
    reference: `${LEARN}/storage/common/storage-account-keys-manage`,
  },
  {
    id: 'azure-service-bus-key',
    name: 'Azure Service Bus shared access key',
    kind: 'access-key',
    severity: 'high',
    family: KEY_KINDS.serviceBus,
    variable: 'SERVICEBUS_KEY',
    reference: `${LEARN}/service-bus-messaging/service-bus-sas`,
  },
  {
    id: 'azure-event-hubs-key',
    name: 'Azure Event Hubs shared access key',
    kind: 'access-key',
    severity: 'high',
    family: KEY_KINDS.eventHubs,
    variable: 'EVENTHUB_KEY',
    reference: `${LEARN}/event-hubs/authorize-access-shared-access-signature`,
  },
  {
    id: 'azure-relay-key',
    name: 'Azure Relay shared access key',
    kind: 'access-key',
    severity: 'high',
    family: KEY_KINDS.relay,
    variable: 'RELAY_KEY',
    reference: `${LEARN}/azure-relay/relay-authentication-and-authorization`,
  },
  {
    id: 'azure-cosmos-db-key',
    name: 'Azure Cosmos DB account key',
    kind: 'access-key',
    severity: 'critical',
    family: KEY_KINDS.cosmosDb,
    variable: 'COSMOS_KEY',
    reference: `${LEARN}/cosmos-db/secure-access-to-data`,
  },
  {
    id: 'azure-batch-key',
    name: 'Azure Batch account key',
    kind: 'access-key',
    severity: 'high',
    family: KEY_KINDS.batch,
    variable: 'BATCH_ACCOUNT_KEY',
    reference: `${LEARN}/batch/accounts`,
  },
  {
    id: 'azure-api-management-key',
    name: 'Azure API Management key',
    kind: 'access-key',
    severity: 'high',
    family: KEY_KINDS.apiManagement,
    variable: 'GATEWAY_KEY',
    reference: `${LEARN}/api-management/api-management-subscriptions`,
  },
  {
    id: 'azure-ml-classic-key',
    name: 'Azure ML web service (classic) key',
    kind: 'api-key',
    severity: 'medium',
    family: KEY_KINDS.machineLearning,
    variable: 'ML_WEB_SERVICE_KEY',
    reference: `${LEARN}/machine-learning/overview-what-is-azure-machine-learning`,
  },
  {
    id: 'azure-redis-key',
    name: 'Azure Cache for Redis access key',
    kind: 'access-key',
    severity: 'high',
    family: KEY_KINDS.redis,
    variable: 'REDIS_PRIMARY_KEY',
    reference: `${LEARN}/azure-cache-for-redis/cache-configure`,
  },
  {
    id: 'azure-iot-key',
    name: 'Azure IoT Hub, device or provisioning key',
    kind: 'access-key',
    severity: 'high',
    family: KEY_KINDS.iot,
    variable: 'IOTHUB_KEY',
    reference: `${LEARN}/iot-hub/authenticate-authorize-sas`,
  },
  {
    id: 'azure-event-grid-key',
    name: 'Azure Event Grid access key (before 2024)',
    kind: 'access-key',
    severity: 'medium',
    family: KEY_KINDS.eventGrid,
    variable: 'EVENTGRID_KEY',
    reference: `${LEARN}/event-grid/authenticate-with-access-keys-shared-access-signatures`,
  },
  {
    id: 'azure-container-registry-password',
    name: 'Azure Container Registry password',
    kind: 'password',
    severity: 'critical',
    family: KEY_KINDS.containerRegistry,
    variable: 'ACR_PASSWORD',
    reference: `${LEARN}/container-registry/container-registry-authentication`,
  },
  {
    id: 'azure-functions-key',
    name: 'Azure Functions access key',
    kind: 'api-key',
    severity: 'high',
    family: KEY_KINDS.functions,
    variable: 'FUNCTION_KEY',
    reference: `${LEARN}/azure-functions/function-keys-how-to`,
  },
  {
    id: 'azure-search-key',
    name: 'Azure AI Search key',
    kind: 'api-key',
    severity: 'high',
    family: KEY_KINDS.search,
    variable: 'SEARCH_API_KEY',
    reference: `${LEARN}/search/search-security-api-keys`,
  },
]

/** Rules for keys that carry a signature and a checksum; see `key-kinds.ts` for the formats. */
export const keyRules: readonly Rule[] = FAMILIES.map(keyRule)

function keyRule({ family, variable, reference, ...rule }: KeyFamily): Rule {
  const labels = Object.keys(family.seeds)
  const sample = (label = labels[0]!): string => identifiableKey(family, label, `${rule.id}/${label}`)
  const letters = family.encoding === 'base64url' ? 'A-Za-z0-9_-' : 'A-Za-z0-9+/'
  return {
    ...rule,
    confidence: 0.9,
    keywords: [family.signature],
    pattern: patternOf(family, letters),
    notBefore: letters,
    notAfter: `=${letters}`,
    minEntropyBits: 3,
    check: checkIdentifiable(family),
    matches: () => [`${variable}=${sample()}`, `{"primaryKey": "${sample(labels.at(-1))}"}`, `  key: '${sample()}'`],
    rejects: () => [sample().slice(1), `${variable}=x${sample()}`, sample().replace(family.signature, 'AAAA')],
    references: [reference],
  }
}

/** The random part, the signature, six characters of checksum, and the padding that the length demands. */
function patternOf({ bytes, signature }: IdentifiableKind, letters: string): RegExp {
  const length = Math.ceil((bytes * 8) / 6)
  const padding = '='.repeat((3 - (bytes % 3)) % 3)
  const literal = signature.replaceAll('+', '\\+')
  return new RegExp(`(?<secret>[${letters}]{${length - 10}}${literal}[${letters}]{6}${padding})`)
}
