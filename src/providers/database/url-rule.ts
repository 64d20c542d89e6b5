import type { Rule, Severity } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkConnection } from './connection.ts'

/** What differs between the URL rules of this room. */
export interface UrlKind {
  readonly id: string
  readonly name: string
  /** Inside of a regular expression, for instance `postgres(?:ql)?`. */
  readonly schemes: string
  /** Each scheme's start with `://` is too rare to miss; drivers may stand between. */
  readonly keywords: readonly string[]
  /** Does every scheme start with a keyword? */
  readonly startsWithKeyword?: boolean
  /** Schemes for the samples. */
  readonly samples: readonly [string, string]
  /** May the user be empty, as in `redis://:password@host`? */
  readonly emptyUser?: boolean
  /** May the user hold commas and equal signs, as a distinguished name does? */
  readonly distinguishedUser?: boolean
  /** May a Windows domain stand before the user, as in `smb://CORP;ada:password@host`? */
  readonly domainUser?: boolean
  readonly severity?: Severity
  readonly references: readonly string[]
}

/**
 * `scheme://user:password@host:port/database`. A password may hold an unescaped `@` (the last one counts), but no `/`,
 * white space or quote. Several hosts in a row are allowed; the first becomes the fact.
 */
export function urlRule({
  id,
  name,
  schemes,
  keywords,
  startsWithKeyword,
  samples,
  emptyUser,
  distinguishedUser,
  domainUser,
  severity,
  references,
}: UrlKind): Rule {
  const password = (): string => fake(`database/${id}`, 'base62', 18)
  const other = (): string => `${fake(`database/${id}/2`, 'base62', 12)}%21${fake(`database/${id}/3`, 'base62', 4)}`
  const user = emptyUser === true ? '' : 'app_rw'
  const first = (): string => `${samples[0]}://${user}:${password()}@db-1.prod.acme-corp.io:6543/orders`
  return {
    id: `database-${id}`,
    name,
    kind: 'connection-string',
    severity: severity ?? 'high',
    confidence: 0.85,
    keywords,
    startsWithKeyword: startsWithKeyword ?? false,
    pattern: new RegExp(
      `(?:${schemes})://${domainUser === true ? '(?:[\\w.-]{1,32};)?' : ''}(?<user>[^\\s:/"'\`<>|;${distinguishedUser === true ? '' : ','}]{${emptyUser === true ? 0 : 1},128}):(?<secret>[^\\s/"'\`|\\\\]{1,256})@(?<host>\\[[0-9A-Fa-f:.]{2,45}\\]|[^\\s:/?#@"'\`\\\\,;)\\]}]{1,253})(?::(?<port>\\d{1,5}))?(?:,[\\w.:-]{1,512})?(?:/(?<database>[\\w.-]{1,64}))?`,
      'i',
    ),
    notAfter: '',
    reach: 1024,
    check: checkConnection,
    matches: () => [first(), `url: "${samples[1]}://app_rw:${other()}@10.20.30.40/orders?ssl=true"`, `X='${first()}'`],
    rejects: () => [
      `${samples[0]}://app:\${DB_PASSWORD}@db.acme-corp.io/orders`,
      `${samples[0]}://app:{{ password }}@db.acme-corp.io/orders`,
      `${samples[0]}://user:password@host:1234/database`,
      `${samples[0]}://app:<password>@db.acme-corp.io/orders`,
      `${samples[0]}://app:${password()}@db.example.com/orders`,
      `${samples[0]}://db-1.prod.acme-corp.io:6543/orders`,
    ],
    references,
  }
}
