import { randomBytes } from 'node:crypto'
import { Secret } from '#base/secret.ts'
import { logIn, type ConversationSetting, type CredentialParts, type Step } from '#core/conversation.ts'
import { textAt } from '#core/json-facts.ts'
import type { LoginAnswer, LoginProtocol, Statement } from '#core/login.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokeAction, RevokeOutcome, RevokePlan } from '#core/revoke.ts'
import { partsOfKeywords } from './keyword-parts.ts'
import { loginOf } from './place.ts'
import { rabbitmqRevoke } from './rabbitmq.ts'
import { PAGES } from './revoke-pages.ts'

/** How the parts of a rule are read. */
interface Form {
  readonly parts: readonly string[]
  readonly read: (given: CredentialParts) => CredentialParts
  readonly encoded: boolean
}

type Login = ReturnType<typeof loginOf>
const URL_FORM: Form = { parts: ['user', 'secret', 'host'], read: (parts) => parts, encoded: true }

/** One login that does it, with the user's own credential. */
function byItself(
  protocol: LoginProtocol,
  form: Form,
  about: Pick<RevokeAction, 'effect' | 'reversible'>,
  begin: (login: Login) => Step<RevokeOutcome>,
): RevokeAction {
  const { parts, read, encoded } = form
  return { ...about, class: 'self', parts, hosts: [], begin: (given) => begin(loginOf(protocol, read(given), encoded)) }
}

/** The same by another user of the server, named by the admin's `user` and `password`. */
function byAdmin(
  protocol: LoginProtocol,
  form: Form,
  about: Pick<RevokeAction, 'effect' | 'reversible'>,
  statements: (user: string) => readonly Statement[],
): RevokeAction {
  const { parts, read, encoded } = form
  return {
    ...about,
    class: 'admin',
    adminParts: ['user', 'password'],
    parts,
    hosts: [],
    begin(given, { admin }: ConversationSetting) {
      const login = loginOf(protocol, read(given), encoded)
      const user = admin?.['user']?.reveal()
      const password = admin?.['password']
      if (user === undefined || password === undefined)
        return { kind: 'unknown', reason: 'incomplete', detail: 'without an administrator' }
      const asAdmin = {
        ...login,
        user,
        password: new Secret(password.reveal()),
        part: 'password',
        statements: statements(login.user),
      }
      return logIn(asAdmin, outcomeOf)
    },
  }
}

/** Done when every statement was; what the server refuses is refused. */
function outcomeOf(answer: LoginAnswer): RevokeOutcome {
  if (answer.kind === 'refused') return { kind: 'refused', detail: `the login was refused (${answer.code})` }
  const codes = answer.results.flatMap((result) => ('refused' in result ? [result.refused] : []))
  return codes.length === 0 ? { kind: 'done' } : { kind: 'refused', detail: `the server refused it (${codes.join(', ')})` }
}

const doing = (login: Login, statements: readonly Statement[]): Step<RevokeOutcome> =>
  logIn({ ...login, statements }, outcomeOf)

const END_POSTGRESQL_SESSIONS =
  'select pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where usename = $1 and pid <> pg_backend_pid()'
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** https://www.postgresql.org/docs/current/sql-alterrole.html; a role may change its own password, and end its own sessions. */
function postgresql(form: Form): RevokePlan {
  return {
    page: PAGES.postgresql,
    actions: [
      byAdmin(
        'postgresql',
        form,
        {
          reversible: true,
          effect: {
            en: 'Forbids the role to log in, and ends its sessions.',
            ja: 'ロールのログインを禁止し、セッションを終了します。',
          },
        },
        (user) => [{ text: `alter role ${quoted(user)} nologin` }, { text: END_POSTGRESQL_SESSIONS, values: [user] }],
      ),
      byItself(
        'postgresql',
        form,
        {
          reversible: false,
          effect: {
            en: "Removes the role's password, and ends its sessions.",
            ja: 'ロールのパスワードを削除し、セッションを終了します。',
          },
        },
        (login) =>
          doing(login, [
            { text: 'alter role current_user password null' },
            { text: END_POSTGRESQL_SESSIONS, values: [login.user] },
          ]),
      ),
    ],
  }
}

const OWN_MYSQL_SESSIONS =
  "select id from information_schema.processlist where user = substring_index(current_user(), '@', 1) and id <> connection_id()"

/** https://mariadb.com/docs/server/reference/sql-statements/account-management-sql-statements/alter-user */
function mysql(form: Form): RevokePlan {
  const about = {
    reversible: false,
    effect: {
      en: 'Gives the user a random password that nobody keeps, and ends its sessions.',
      ja: '誰も保持しないランダムなパスワードに変更し、セッションを終了します。',
    },
  }
  return {
    page: PAGES.mysql,
    actions: [
      byItself('mysql', form, about, (login) =>
        logIn({ ...login, statements: [{ text: OWN_MYSQL_SESSIONS }, { text: 'select version() as name' }] }, (answer) => {
          if (answer.kind === 'refused') return outcomeOf(answer)
          const [sessions, version] = answer.results
          const isMariadb =
            version !== undefined && 'rows' in version && /mariadb/i.test(textAt(version.rows, 0, 'name') ?? '')
          const ids = sessions !== undefined && 'rows' in sessions ? sessions.rows.map((row) => textAt(row, 'id')) : []
          const kills = ids.filter((id) => id !== undefined && /^\d{1,20}$/.test(id)).slice(0, 100)
          const password = randomBytes(24).toString('base64url')
          return logIn(
            {
              ...login,
              statements: [
                // Each lets a user change its own password in one of these ways only.
                { text: isMariadb ? 'set password = password(?)' : 'alter user user() identified by ?', values: [password] },
                ...kills.map((id) => ({ text: `kill connection ${id}` })),
              ],
            },
            afterKilling,
          )
        }),
      ),
    ],
  }
}

/** A session that ended by itself meanwhile is no failure (1094, no such thread). */
function afterKilling(answer: LoginAnswer): RevokeOutcome {
  if (answer.kind === 'refused') return outcomeOf(answer)
  return outcomeOf({
    kind: 'accepted',
    results: answer.results.filter((result) => !('refused' in result && result.refused === '1094')),
  })
}

/** https://redis.io/docs/latest/commands/acl-setuser/ */
function redis(form: Form): RevokePlan {
  const about = {
    reversible: true,
    effect: {
      en: 'Switches the user off, and ends its sessions. Everybody who logs in as this user is cut off.',
      ja: 'ユーザーを無効にし、セッションを終了します。同じユーザーを使う全員が切断されます。',
    },
  }
  const statements = (user: string): readonly Statement[] => {
    const name = user === '' ? 'default' : user
    return [
      { text: 'ACL SETUSER', values: [name, 'off'] },
      { text: 'CLIENT KILL USER', values: [name, 'SKIPME', 'yes'] },
    ]
  }
  return {
    page: PAGES.redis,
    actions: [
      byAdmin('redis', form, about, statements),
      byItself('redis', form, about, (login) => doing(login, statements(login.user))),
    ],
  }
}

/** Password modify, without a new password: the server makes one up. https://www.rfc-editor.org/rfc/rfc3062 */
const PASSWORD_MODIFY = '1.3.6.1.4.1.4203.1.11.1'

function ldap(form: Form): RevokePlan {
  const about = {
    reversible: false,
    effect: {
      en: 'Has the directory give the user a random password that nobody keeps. Connections that are open stay open.',
      ja: 'ディレクトリがランダムなパスワードを設定し、誰も保持しません。開いている接続は残ります。',
    },
  }
  return { page: PAGES.ldap, actions: [byItself('ldap', form, about, (login) => doing(login, [{ text: PASSWORD_MODIFY }]))] }
}

export const revoke: PlansByRule<RevokePlan> = {
  'database-postgres-url': postgresql(URL_FORM),
  'database-libpq-keywords': postgresql({ parts: ['secret', 'host'], read: partsOfKeywords, encoded: false }),
  'database-mysql-url': mysql(URL_FORM),
  'database-mariadb-url': mysql(URL_FORM),
  'database-go-mysql-dsn': mysql({ ...URL_FORM, encoded: false }),
  'database-redis-url': redis({ ...URL_FORM, parts: ['secret', 'host'] }),
  'database-ldap-url': ldap(URL_FORM),
  'database-amqp-url': rabbitmqRevoke,
}
