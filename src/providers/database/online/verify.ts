import { logIn, type Conversation, type CredentialParts } from '#core/conversation.ts'
import { present, textAt, timeAt } from '#core/json-facts.ts'
import type { LoginAnswer, LoginProtocol, Row, Statement } from '#core/login.ts'
import type { PlansByRule } from '#core/online.ts'
import type { DeadReason, IdentityFacts, Verdict, VerifyPlan } from '#core/verify.ts'
import { partsOfKeywords } from './keyword-parts.ts'
import { loginOf } from './place.ts'

/** What is known of one protocol's servers. */
interface Kind {
  readonly protocol: LoginProtocol
  readonly statements: readonly Statement[]
  /** Codes of refusal that can only mean that user and password do not work, and why. */
  readonly dead: Readonly<Record<string, DeadReason>>
  /** Codes that come after the password was found right, and what stands in the way. */
  readonly limited?: Readonly<Record<string, string>>
  /** Of the first row of each statement. */
  readonly identity?: (rows: readonly (Row | undefined)[]) => IdentityFacts
}

/**
 * SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html. 28000 is left open: it also stands for an address that the
 * server's rules (pg_hba.conf) do not know. A wrong user gets the same answer as a wrong password.
 */
const postgresql: Kind = {
  protocol: 'postgresql',
  statements: [
    {
      text:
        'select current_user as name, current_database() as database, rolsuper as super, rolvaliduntil as until' +
        ' from pg_catalog.pg_roles where rolname = current_user',
    },
  ],
  dead: { '28P01': 'not-accepted' },
  limited: { '3D000': 'the database is not there' },
  identity: ([row]) => ({
    ...present({ user: textAt(row, 'name'), account: textAt(row, 'database') }),
    ...present({ expiresAt: row?.['until'] instanceof Date ? timeAt({ at: row['until'].getTime() }, 'at') : undefined }),
    other: { superuser: row?.['super'] === true },
  }),
}

/** 1045 also comes when the account is for other addresses, so that alone it proves nothing. */
const mysql: Kind = {
  protocol: 'mysql',
  statements: [{ text: 'select current_user() as name, database() as schema_name' }],
  dead: { '4151': 'disabled', '3118': 'disabled', '1862': 'expired' },
  limited: {
    '1044': 'no right to the database',
    '1049': 'the database is not there',
    '1820': 'the password must be changed first',
  },
  identity: ([row]) => present({ user: textAt(row, 'name'), account: textAt(row, 'schema_name') }),
}

const redis: Kind = {
  protocol: 'redis',
  statements: [{ text: 'ACL WHOAMI' }],
  dead: { WRONGPASS: 'not-accepted' },
  limited: { NOPERM: 'no right to anything that was asked' },
  identity: ([row]) => present({ user: textAt(row, 'value') }),
}

/** 403 also comes for `guest` from another machine, and 530 for a virtual host that is not there, after the login. */
const amqp: Kind = {
  protocol: 'amqp',
  statements: [],
  dead: { '403': 'not-accepted' },
  limited: { '530': 'no right to the virtual host' },
}

const ldap: Kind = { protocol: 'ldap', statements: [], dead: { '49': 'not-accepted' } }

function plan(
  kind: Kind,
  parts: readonly string[],
  read: (given: CredentialParts) => CredentialParts,
  encoded: boolean,
): VerifyPlan {
  return {
    parts,
    hosts: [],
    begin: (given, { wasLive = false }) => {
      const login = loginOf(kind.protocol, read(given), encoded, kind.statements)
      return logIn(login, (answer) => verdictOn(answer, kind, login.user, wasLive))
    },
  } satisfies Conversation<Verdict>
}

function verdictOn(answer: LoginAnswer, { dead, limited = {}, identity }: Kind, user: string, wasLive: boolean): Verdict {
  if (answer.kind === 'accepted') {
    const rows = answer.results.map((result) => ('rows' in result ? result.rows[0] : undefined))
    return { kind: 'live', identity: { user, ...identity?.(rows) } }
  }
  const { code } = answer
  const limit = limited[code]
  if (limit !== undefined) return { kind: 'live', identity: { user }, limited: limit }
  const isGuest = code === '403' && user === 'guest'
  const reason = isGuest && !wasLive ? undefined : (dead[code] ?? (wasLive ? 'not-accepted' : undefined))
  if (reason !== undefined) return { kind: 'dead', reason, detail: `code ${code}` }
  return {
    kind: 'unknown',
    reason: 'unexpected-answer',
    detail: `code ${code}, which may be about the address it came from`,
  }
}

const fromUrl = (kind: Kind): VerifyPlan => plan(kind, ['user', 'secret', 'host'], (parts) => parts, true)

export const verify: PlansByRule<VerifyPlan> = {
  'database-postgres-url': fromUrl(postgresql),
  'database-libpq-keywords': plan(postgresql, ['secret', 'host'], partsOfKeywords, false),
  'database-mysql-url': fromUrl(mysql),
  'database-mariadb-url': fromUrl(mysql),
  'database-go-mysql-dsn': plan(mysql, ['user', 'secret', 'host'], (parts) => parts, false),
  'database-redis-url': plan(redis, ['secret', 'host'], (parts) => parts, true),
  'database-amqp-url': fromUrl(amqp),
  'database-ldap-url': fromUrl(ldap),
}
