import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkConnection } from './connection.ts'

const password = (seed: string): string => fake(`database/sql/${seed}`, 'base62', 16)
const QUOTE = `\\\\{0,2}['"]`

export const sqlRules = defineRules([
  {
    // MySQL, MariaDB, ClickHouse, Oracle: CREATE USER, ALTER USER, GRANT … IDENTIFIED [WITH plugin] BY '…'.
    id: 'database-sql-identified-by',
    name: 'Password in a SQL account statement (IDENTIFIED BY)',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['IDENTIFIED'],
    pattern: new RegExp(
      `\\b(?:USER|TO)\\s{1,4}(?:IF\\s{1,4}(?:NOT\\s{1,4})?EXISTS\\s{1,4})?[\\\\'"\`]{0,4}(?<user>[\\w.$#-]{1,64})[\\\\'"\`]{0,4}(?:@[\\\\'"\`]{0,4}(?<host>[\\w.%-]{0,253})[\\\\'"\`]{0,4})?\\s{1,8}(?:NOT\\s{1,4})?IDENTIFIED\\s{1,4}(?:WITH\\s{1,4}[\\\\'"\`]{0,4}\\w{1,40}[\\\\'"\`]{0,4}\\s{1,4})?BY\\s{1,4}${QUOTE}(?<secret>[^\\s'"\\\\]{4,128})`,
      'i',
    ),
    notAfter: '',
    reach: 512,
    check: (secret, { user }) => checkConnection(secret, { user }),
    matches: () => [
      `CREATE USER 'app'@'%' IDENTIFIED BY '${password('identified')}';`,
      `mysql -e "ALTER USER app@localhost IDENTIFIED WITH caching_sha2_password BY '${password('identified/2')}'"`,
      `GRANT ALL ON shop.* TO "app"@"10.%" IDENTIFIED BY "${password('identified/3')}"`,
    ],
    rejects: () => [
      `CREATE USER 'app'@'%' IDENTIFIED BY 'password';`,
      "CREATE USER 'app'@'%' IDENTIFIED BY '${APP_PASSWORD}';",
      "CREATE USER 'app'@'%' IDENTIFIED BY '%s'",
    ],
    references: ['https://dev.mysql.com/doc/refman/8.4/en/create-user.html'],
  },
  {
    // PostgreSQL: CREATE|ALTER ROLE|USER … [WITH] [ENCRYPTED] PASSWORD '…'; SQL Server: CREATE|ALTER LOGIN … WITH PASSWORD = '…'.
    id: 'database-sql-role-password',
    name: 'Password in a SQL account statement (PASSWORD)',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['PASSWORD'],
    pattern: new RegExp(
      `\\b(?:ROLE|USER|LOGIN)\\s{1,4}[\\\\'"\`\\[]{0,4}(?<user>[\\w.$-]{1,64})[\\\\'"\`\\]]{0,4}\\s(?:\\s{0,8}(?:WITH|LOGIN|SUPERUSER|CREATEDB|CREATEROLE|REPLICATION|INHERIT|ENCRYPTED|NO[A-Z]{5,12})\\s){0,8}\\s{0,8}PASSWORD\\s{0,4}(?:=\\s{0,4})?N?${QUOTE}(?<secret>[^\\s'"\\\\]{4,128})`,
      'i',
    ),
    follows: { through: '\\s=Nn\\\\', within: 12, to: '"\'' },
    notAfter: '',
    reach: 512,
    check: (secret, { user }) =>
      /^(?:SCRAM-SHA-256\$|md5[0-9a-f]{32}$)/.test(secret) ? { verdict: 'reject' } : checkConnection(secret, { user }),
    matches: () => [
      `ALTER ROLE app WITH LOGIN PASSWORD '${password('role')}';`,
      `psql -c "CREATE USER app WITH ENCRYPTED PASSWORD '${password('role/2')}'"`,
      `CREATE LOGIN [app] WITH PASSWORD = N'${password('role/3')}', CHECK_POLICY = ON`,
    ],
    rejects: () => [
      "ALTER ROLE app PASSWORD '${APP_PASSWORD}'",
      "CREATE USER app WITH PASSWORD 'changeme'",
      `ALTER ROLE app PASSWORD 'md5${fake('database/sql/md5', 'hex', 32)}'`,
    ],
    references: [
      'https://www.postgresql.org/docs/current/sql-createrole.html',
      'https://learn.microsoft.com/sql/t-sql/statements/create-login-transact-sql',
    ],
  },
  {
    id: 'database-sql-set-password',
    name: 'Password in SET PASSWORD',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['SET PASSWORD'],
    pattern: new RegExp(
      `\\bSET\\s{1,4}PASSWORD\\s{1,4}(?:FOR\\s{1,4}[\\\\'"\`]{0,4}(?<user>[\\w.$-]{1,64})[\\\\'"\`]{0,4}(?:@[\\\\'"\`\\w.%-]{1,80})?\\s{0,4})?=\\s{0,4}(?:(?:OLD_)?PASSWORD\\s{0,2}\\(\\s{0,2})?${QUOTE}(?<secret>[^\\s'"\\\\]{4,128})`,
      'i',
    ),
    notAfter: '',
    reach: 512,
    check: (secret, { user }) =>
      /^\*[0-9A-F]{40}$/.test(secret) ? { verdict: 'reject' } : checkConnection(secret, { user }),
    matches: () => [
      `SET PASSWORD FOR 'root'@'localhost' = PASSWORD('${password('set')}');`,
      `SET PASSWORD = '${password('set/2')}';`,
    ],
    rejects: () => ["SET PASSWORD FOR 'root'@'localhost' = PASSWORD('?');", "SET PASSWORD = '<password>'"],
    references: ['https://dev.mysql.com/doc/refman/8.4/en/set-password.html'],
  },
])
