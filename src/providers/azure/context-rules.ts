import { defineRules } from '#core/rule.ts'
import { isPlaceholderPassword } from '#core/placeholder-password.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { ASSIGN } from './assignment.ts'
import { isEmulatorKey } from './emulator-key.ts'

const LEARN = 'https://learn.microsoft.com/en-us/azure'
const key64 = (seed: string): string => fakeBytes(seed, 64).toString('base64')

/** Kinds whose value has no mark of its own: the name beside it has to say what it is. */
export const contextRules = defineRules([
  {
    id: 'azure-subscription-key-header',
    name: 'Azure API Management or AI services subscription key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.75,
    keywords: ['subscription-key', 'subscription_key', 'subscriptionkey'],
    pattern: new RegExp(
      `(?:subscription-key|(?:apim|ocp|azure|cognitive|speech|translator|vision)[\\w.-]{0,24}subscription[_-]?key)(?:${ASSIGN}|["']?,\\s{0,4}["'])(?<secret>[0-9a-f]{32})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `curl -H "Ocp-Apim-Subscription-Key: ${fake('azure/apim', 'hex', 32)}" https://api.test/`,
      `headers.append('Ocp-Apim-Subscription-Key', '${fake('azure/apim/2', 'hex', 32)}')`,
      `https://api.test/v1?subscription-key=${fake('azure/apim/3', 'hex', 32)}`,
    ],
    rejects: () => ['Ocp-Apim-Subscription-Key: {subscription key}', `subscription-id: ${fake('azure/apim', 'hex', 32)}`],
    references: [`${LEARN}/api-management/api-management-subscriptions`],
  },
  {
    id: 'azure-ai-services-key-legacy',
    name: 'Azure OpenAI or AI services key (32 hex digits)',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.75,
    keywords: [
      'azure',
      'cognitive',
      'speech_key',
      'openai',
      'content_moderator',
      'qna_maker',
      'text_analytics',
      'computer_vision',
      'spatial_anchors',
      'translator_key',
      'luis_',
    ],
    pattern: new RegExp(
      `(?:azure[_.-]?(?:openai|ai|cognitive|speech|translator|vision|computer|form|text|language|content|face|luis|qna|spatial|remote|object|anomaly|personalizer|bing)|cognitive[_.-]?services?|content[_-]?moderator|qna[_-]?maker|text[_-]?analytics|computer[_-]?vision|spatial[_-]?anchors|translator|luis|speech)[\\w.-]{0,32}(?:key|secret)[\\w.-]{0,8}${ASSIGN}(?<secret>[0-9a-f]{32})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `AZURE_OPENAI_API_KEY=${fake('azure/openai', 'hex', 32)}`,
      `"CognitiveServices:Key": "", "cognitive_services_key": "${fake('azure/cog', 'hex', 32)}"`,
    ],
    rejects: () => ['AZURE_OPENAI_API_KEY=your-key', `AZURE_OPENAI_API_VERSION=${fake('azure/openai', 'hex', 32)}`],
    references: [`${LEARN}/ai-services/authentication`],
  },
  {
    id: 'azure-search-key-legacy',
    name: 'Azure AI Search key (without signature)',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.7,
    keywords: [
      'azure_search',
      'azuresearch',
      'azure-search',
      'search_admin',
      'search_service',
      'searchservice',
      'searchadmin',
    ],
    pattern: new RegExp(
      `(?:azure[_-]?search|search[_-]?(?:service|admin))[\\w.-]{0,32}key[\\w.-]{0,8}${ASSIGN}(?<secret>[0-9A-F]{32}|[A-Za-z0-9]{52})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3,
    overlaps: ['azure-search-key', 'azure-devops-pat-by-name'],
    matches: () => [
      `AZURE_SEARCH_KEY=${fake('azure/search', 'HEX', 32)}`,
      `"searchServiceApiKey": "${fake('azure/search/2', 'base62', 52)}"`,
    ],
    rejects: () => ['AZURE_SEARCH_KEY=your-key', `AZURE_SEARCH_INDEX=${fake('azure/search', 'HEX', 32)}`],
    references: [`${LEARN}/search/search-security-api-keys`],
  },
  {
    id: 'azure-account-key-legacy',
    name: 'Azure Storage or Cosmos DB account key (without signature)',
    kind: 'access-key',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['storage', 'cosmos', 'blob', 'accountkey', 'account_key', 'account-key'],
    pattern: new RegExp(
      `(?:(?:storage|cosmos|blob|documentdb)[\\w.-]{0,32}key|account[_-]?key)[\\w.-]{0,8}(?:${ASSIGN}|[\\s"')\\]]{0,24}(?:[,:={]|\\|\\||\\?\\?)[\\s"'@]{1,24}|\\s{1,4}["']?)(?<secret>[A-Za-z0-9+/]{86}==)`,
      'i',
    ),
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 4.5,
    check: (secret) => ({ verdict: isEmulatorKey(secret) ? 'reject' : 'neutral' }),
    matches: () => [
      `AZURE_STORAGE_ACCESS_KEY="${key64('azure/plain')}"`,
      `az storage blob list --account-key ${key64('azure/plain/2')}`,
      `export const key = process.env.ACCOUNT_KEY ||\n  '${key64('azure/plain/3')}'`,
      `{ "AccountKey", "${key64('azure/plain/4')}" }`,
    ],
    rejects: () => [`AZURE_STORAGE_ACCESS_KEY="${key64('azure/plain').slice(3)}"`, `digest: ${key64('azure/plain')}`],
    references: [`${LEARN}/storage/common/storage-account-keys-manage`],
  },
  {
    id: 'azure-log-analytics-key',
    name: 'Azure Log Analytics workspace key',
    kind: 'access-key',
    severity: 'medium',
    confidence: 0.75,
    keywords: ['workspace', 'log_analytics', 'loganalytics', 'omskey', 'oms_key'],
    pattern: new RegExp(
      `(?:workspace[_.-]?(?:shared|primary|secondary)?[_.-]?(?:access)?[_.-]?key|log[_.-]?analytics[\\w.-]{0,32}key|oms[_-]?key)${ASSIGN}(?<secret>[A-Za-z0-9+/]{86}==)`,
      'i',
    ),
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 4.5,
    matches: () => [`WORKSPACE_KEY=${key64('azure/logs')}`, `"logAnalyticsPrimaryKey": "${key64('azure/logs/2')}"`],
    rejects: () => ['WORKSPACE_KEY=<your key>', `workspace hash ${key64('azure/logs')}`],
    references: [`${LEARN}/azure-monitor/logs/data-collector-api`],
  },
  {
    id: 'azure-sql-password',
    name: 'Azure SQL administrator password',
    kind: 'password',
    severity: 'high',
    confidence: 0.7,
    keywords: [
      'azure_sql',
      'azuresql',
      'azure-sql',
      'sql_admin',
      'sqladmin',
      'administrator_login_password',
      'administratorLoginPassword',
    ],
    pattern: new RegExp(
      `(?:(?:azure[_-]?sql|sql[_-]?admin(?:istrator)?)[\\w-]{0,24}pass(?:word)?|administrator_?login_?password)(?:\\\\?["'\\]]){0,2}[ \\t]{0,8}(?:=>|:=|=|:)[ \\t]{0,8}(?:"(?<secret>[^"\\n]{8,128})"|'(?<secret_>[^'\\n]{8,128})'|(?<secret__>[^\\s"'\`,;()]{8,128}))`,
      'i',
    ),
    notBefore: '',
    notAfter: '[(.',
    minEntropyBits: 2.5,
    check: (secret) => ({
      verdict:
        isPlaceholderPassword(secret) || !/\d/.test(secret) || /^[a-z_]\w*(?:\.\w+)+$|^[$@%]|\$\{/i.test(secret)
          ? 'reject'
          : 'neutral',
    }),
    matches: () => [
      `AZURE_SQL_PASSWORD=${fake('azure/sql', 'base62', 14)}!7`,
      `administrator_login_password = "${fake('azure/sql/2', 'base62', 14)}!7"`,
    ],
    rejects: () => [
      'AZURE_SQL_PASSWORD=${SQL_PASSWORD_1}',
      'administrator_login_password = var.sql_password_2',
      'administratorLoginPassword: administratorLoginPassword',
    ],
    references: [`${LEARN}/azure-sql/database/logins-create-manage`],
  },
  {
    // What signs in to the Git repository of a service: user, expiry, key.
    id: 'azure-api-management-git-password',
    name: 'Azure API Management repository password',
    kind: 'password',
    severity: 'high',
    confidence: 0.9,
    keywords: ['git&'],
    pattern: /(?<secret>git&\d{12}&[A-Za-z0-9+/]{86}==)/,
    startsWithKeyword: true,
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 4,
    matches: () => [`PASSWORD=git&202612251200&${key64('azure/git')}`, `"git&202612251200&${key64('azure/git/2')}"`],
    rejects: () => [`PASSWORD=git&20261225&${key64('azure/git')}`, 'git&202612251200&<key>'],
    references: [`${LEARN}/api-management/api-management-configuration-repository-git`],
  },
  {
    // `userPWD` of a publish profile: 60 letters and digits.
    id: 'azure-publish-profile-password',
    name: 'Azure App Service publish profile password',
    kind: 'password',
    severity: 'high',
    confidence: 0.9,
    keywords: ['userPWD='],
    pattern: /userPWD=\\?(?:"|&quot;|')(?<secret>[A-Za-z0-9]{60})\\?(?:"|&quot;|')/,
    notAfter: '',
    minEntropyBits: 4,
    matches: () => [
      `<publishProfile publishMethod="MSDeploy" userName="$billing" userPWD="${fake('azure/publish', 'base62', 60)}" />`,
      `profile: "<publishProfile userName=\\"$shop\\" userPWD=\\"${fake('azure/publish/2', 'base62', 60)}\\"/>"`,
    ],
    rejects: () => ['<publishProfile userName="$billing" userPWD="" />', `userPWD="${fake('azure/publish', 'base62', 59)}"`],
    references: [`${LEARN}/app-service/resources-secure-deployment-credentials`],
  },
])
