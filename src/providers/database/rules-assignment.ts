import { defineRules, type MatchContext, type PartValues, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkConnection } from './connection.ts'

const password = (seed: string): string => fake(`database/set/${seed}`, 'base62', 16)
/** A value that is code, prose, or the next variable of a command line whose password is empty: `X_PASSWORD= NEXT=1 run`. */
const CODE = /^(?:none|null|nil|true|false|undefined)$|^[A-Za-z_][\w.]*\(/i
const NEXT_VARIABLE = /^[A-Z_]+=/

function alone(secret: string, { user, host }: PartValues, { lead, after }: MatchContext): StructureCheck {
  if (CODE.test(secret) || (/=\s+$/.test(lead) && NEXT_VARIABLE.test(secret))) return { verdict: 'reject' }
  const isProse = /^(?:requirepass|masterauth)/i.test(lead) && /^[A-Za-z]+[,.;:]?$/.test(secret)
  if (isProse && (/[,.;:]$/.test(secret) || /^ [a-z]/i.test(after))) return { verdict: 'reject' }
  return checkConnection(secret, { user, host })
}

/** Values that are the name of a file or of another variable. */
const REFERENCES = ['PGPASSWORD=$DB_PASSWORD psql', 'export PGPASSWORD="${DB_PASSWORD}"']

export const assignmentRules = defineRules([
  {
    id: 'database-postgres-password',
    name: 'PostgreSQL password in an environment variable',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['PGPASSWORD', 'POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD'],
    pattern:
      /\b(?:PGPASSWORD|POSTGRES(?:QL)?_PASSWORD)["']?\]?\s{0,3}(?:=>|:=|=|:)\s{0,3}["']?(?<secret>[^\s"'`,;)}]{4,128})/,
    notAfter: '',
    check: alone,
    matches: () => [`PGPASSWORD=${password('pg')} psql -h pg-1 -U app`, `POSTGRES_PASSWORD: "${password('pg/2')}"`],
    rejects: () => [
      ...REFERENCES,
      'POSTGRES_PASSWORD: postgres',
      'POSTGRES_PASSWORD=password',
      'env["PGPASSWORD"] = str(passwd)',
      "'PGPASSWORD': None,",
    ],
    references: ['https://www.postgresql.org/docs/current/libpq-envars.html'],
  },
  {
    id: 'database-mysql-password',
    name: 'MySQL password in an environment variable',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['MYSQL_PWD', 'MYSQL_PASSWORD', 'MYSQL_ROOT_PASSWORD', 'MARIADB_PASSWORD', 'MARIADB_ROOT_PASSWORD'],
    pattern:
      /\b(?:MYSQL_PWD|(?:MYSQL|MARIADB)_(?:ROOT_)?PASSWORD)["']?\]?\s{0,3}(?:=>|:=|=|:)\s{0,3}["']?(?<secret>[^\s"'`,;)}]{4,128})/,
    notAfter: '',
    check: alone,
    matches: () => [`export MYSQL_PWD='${password('mysql')}'`, `- MYSQL_ROOT_PASSWORD=${password('mysql/2')}`],
    rejects: () => [
      'MYSQL_ROOT_PASSWORD: root',
      'MYSQL_PASSWORD=$PASSWORD',
      'MYSQL_PWD = changeme',
      'MYSQL_PASSWORD= FILTER=integration npm test',
    ],
    references: ['https://dev.mysql.com/doc/refman/8.4/en/environment-variables.html'],
  },
  {
    id: 'database-redis-password',
    name: 'Redis password in configuration or command line',
    kind: 'password',
    severity: 'medium',
    confidence: 0.75,
    keywords: ['requirepass', 'masterauth', 'redis-cli', 'REDISCLI_AUTH'],
    pattern:
      /(?:\b(?:requirepass|masterauth)[ \t]{1,8}|\bredis-cli(?:[ \t]{1,4}-(?:h|p|u)[ \t]{0,4}[\w.-]{1,128}){0,3}[ \t]{1,4}(?:-a|--pass)[ \t]{1,4}|\bREDISCLI_AUTH=)["']?(?<secret>[^\s"'`]{6,128})/,
    notAfter: '',
    reach: 640,
    check: alone,
    matches: () => [`requirepass ${password('redis')}`, `redis-cli -h cache-1 -p 6379 -a ${password('redis/2')} ping`],
    rejects: () => [
      '# requirepass foobared',
      'redis-cli -h cache-1 -a "$REDIS_PASSWORD" ping',
      'requirepass <password>',
      'see the requirepass config, which asks for one',
    ],
    references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/'],
  },
  {
    // mysql -u root -pPASSWORD: the password follows -p without a space.
    id: 'database-client-password',
    name: 'Password on a database client’s command line',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['mysql', 'mariadb', 'sqlcmd', 'mongo'],
    pattern:
      /\b(?:(?:mysql|mariadb)(?:dump|admin|import)?\b[^\n|;&]{0,120}?[ \t](?:-p|--password=)|sqlcmd\b[^\n|;&]{0,120}?[ \t]-P[ \t]{0,4}|mongo(?:sh|dump|restore|export|import)?\b[^\n|;&]{0,120}?[ \t](?:-p[ \t]{1,4}|--password(?:=|[ \t]{1,4})))["']?(?<secret>[^\s"'`|;&)\]]{6,128})/,
    startsWithKeyword: true,
    // An option somewhere in the same command.
    follows: { through: '^\n|;&', within: 132, to: [' \t', '-'] },
    notAfter: '',
    check: alone,
    matches: () => [
      `mysql -h db-1 -u root -p${password('client')} shop < dump.sql`,
      `sqlcmd -S sql-1 -U sa -P '${password('client/2')}' -Q "select 1"`,
      `mongodump --host db-1 -u app --password ${password('client/3')} --db shop`,
    ],
    rejects: () => [
      'mysql -h db-1 -u root -p shop',
      'mysql -u root -p"$MYSQL_PWD" shop',
      'mysqldump -u root -p[password] shop',
      'mongosh --host db-1 --password --db shop',
    ],
    references: ['https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html'],
  },
])
