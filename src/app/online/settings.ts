import { AppError } from '#base/errors.ts'
import type { OnlineProvider } from '#core/online.ts'
import type { EgressPolicy } from '#http/index.ts'

/** What a user decides about asking issuers; see docs/verification.md. Only what the user wrote, never what a scanned file says. */
export interface OnlineSettings {
  /** Addresses of self-hosted services, by provider. */
  readonly baseUrls?: Readonly<Record<string, string>>
  /** Addresses or ranges that are refused otherwise, such as `10.20.0.0/16`. */
  readonly allowAddresses?: readonly string[]
  /** Servers that are no web servers and may be asked, as `host` or `host:port`: databases, directories, queues. */
  readonly allowServers?: readonly string[]
  readonly proxy?: string
  /** Hosts that are asked without the proxy. */
  readonly noProxy?: readonly string[]
  /** A PEM file of further certificate authorities. */
  readonly caFile?: string
  /** Who looks names up when there is a proxy. */
  readonly resolves?: 'proxy' | 'here'
}

type Environment = Readonly<Record<string, string | undefined>>

/** The policy for all requests of a run. `fromEnvironment` is `proxyFromEnvironment`, handed in because it loads with HTTP. */
export function egressPolicyOf(
  { baseUrls = {}, allowAddresses = [], proxy, noProxy, caFile, resolves }: OnlineSettings,
  variables: Environment,
  fromEnvironment: (variables: Environment) => EgressPolicy['proxy'],
): EgressPolicy {
  const found = fromEnvironment(proxy === undefined ? variables : { ...variables, https_proxy: proxy })
  return {
    allowAddresses,
    // The door lets it go to loopback addresses alone, and `baseUrlsOf` lets nothing else be written so.
    allowPlainHttp: Object.values(baseUrls).some((url) => url.startsWith('http:')),
    ...(caFile === undefined ? {} : { caFile }),
    ...(found === undefined
      ? {}
      : {
          proxy: {
            ...found,
            ...(noProxy === undefined ? {} : { except: noProxy }),
            ...(resolves === undefined ? {} : { resolves }),
          },
        }),
  }
}

/** The base URLs, checked, without slashes at their ends. Throws `AppError` (`E_CONFIG_INVALID`). */
export function baseUrlsOf(
  { baseUrls = {} }: OnlineSettings,
  providers: ReadonlyMap<string, OnlineProvider>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(baseUrls).map(([provider, url]) => {
      if (!isSelfHosted(providers.get(provider))) throw notSelfHosted(provider, providers)
      return [provider, checkedUrl(provider, url)]
    }),
  )
}

function isSelfHosted(provider: OnlineProvider | undefined): boolean {
  if (provider === undefined) return false
  return (
    provider.selfHosted !== undefined || Object.values(provider.verify).some(({ needsBaseUrl }) => needsBaseUrl === true)
  )
}

function notSelfHosted(provider: string, providers: ReadonlyMap<string, OnlineProvider>): AppError {
  const known = [...providers].filter(([, each]) => isSelfHosted(each)).map(([id]) => id)
  return new AppError(
    'E_CONFIG_INVALID',
    `A base URL is given for ${named(provider)}, which is no issuer that companies host themselves. Those are: ${known.join(', ')}.`,
  )
}

function checkedUrl(provider: string, text: string): string {
  const refused = (why: string): AppError =>
    new AppError('E_CONFIG_INVALID', `The base URL for ${provider} ${why}. Write it as https://git.example.com.`)
  if (!URL.canParse(text)) throw refused('is no URL')
  const { protocol, hostname, username, password, search, hash, href } = new URL(text)
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) throw refused('does not start with https://')
  if (username !== '' || password !== '') throw refused('holds a user name')
  if (search !== '' || hash !== '') throw refused('holds more than host and path')
  return href.replace(/\/+$/, '')
}

/** A name as it may be repeated: what was given may be anything. */
function named(provider: string): string {
  return /^[\w-]{1,60}$/.test(provider) ? provider : 'a name'
}
