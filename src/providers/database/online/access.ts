import type { AccessOutcome, AccessPlan } from '#core/access.ts'
import { logIn, type CredentialParts } from '#core/conversation.ts'
import type { LoginAnswer, LoginProtocol, Statement } from '#core/login.ts'
import type { PlansByRule } from '#core/online.ts'
import { partsOfKeywords } from './keyword-parts.ts'
import { rabbitmqAccess } from './rabbitmq.ts'
import { grantsOfMysql, SHOW_GRANTS } from './mysql-grants.ts'
import { loginOf } from './place.ts'
import type { Results, Rights } from './rights.ts'
import { grantsOfPostgresql, POSTGRESQL_QUESTIONS } from './postgresql-grants.ts'
import { grantsOfRedis } from './redis-grants.ts'

interface Kind {
  readonly protocol: LoginProtocol
  readonly statements: (user: string) => readonly Statement[]
  readonly rights: (results: Results, user: string) => Rights
}

const postgresql: Kind = { protocol: 'postgresql', statements: () => POSTGRESQL_QUESTIONS, rights: grantsOfPostgresql }
const mysql: Kind = { protocol: 'mysql', statements: () => SHOW_GRANTS, rights: grantsOfMysql }
const redis: Kind = {
  protocol: 'redis',
  statements: (user) => [{ text: 'ACL GETUSER', values: [user === '' ? 'default' : user] }],
  rights: grantsOfRedis,
}
/** A directory tells nobody what its rules would let them do. */
const ldap: Kind = {
  protocol: 'ldap',
  statements: () => [],
  rights: (_, user) => ({
    grants: [{ action: 'bind', resource: user, severity: 'medium', proof: 'LDAP bind' }],
    gaps: ['a directory does not say what its access rules allow'],
  }),
}

function plan(
  kind: Kind,
  parts: readonly string[],
  read: (given: CredentialParts) => CredentialParts,
  encoded: boolean,
): AccessPlan {
  return {
    parts,
    hosts: [],
    begin(given) {
      const { user } = loginOf(kind.protocol, read(given), encoded)
      const login = loginOf(kind.protocol, read(given), encoded, kind.statements(user))
      return logIn(login, (answer) => outcomeOf(answer, kind, user))
    },
  }
}

function outcomeOf(answer: LoginAnswer, { rights }: Kind, user: string): AccessOutcome {
  if (answer.kind === 'refused') return { kind: 'unknown', reason: 'unexpected-answer', detail: `code ${answer.code}` }
  return {
    kind: 'access',
    ...rights(
      answer.results.map((result) => ('rows' in result ? result.rows : undefined)),
      user,
    ),
  }
}

const fromUrl = (kind: Kind): AccessPlan => plan(kind, ['user', 'secret', 'host'], (parts) => parts, true)

export const access: PlansByRule<AccessPlan> = {
  'database-postgres-url': fromUrl(postgresql),
  'database-libpq-keywords': plan(postgresql, ['secret', 'host'], partsOfKeywords, false),
  'database-mysql-url': fromUrl(mysql),
  'database-mariadb-url': fromUrl(mysql),
  'database-go-mysql-dsn': plan(mysql, ['user', 'secret', 'host'], (parts) => parts, false),
  'database-redis-url': plan(redis, ['secret', 'host'], (parts) => parts, true),
  'database-ldap-url': fromUrl(ldap),
  'database-amqp-url': rabbitmqAccess,
}
