import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkConnection } from './connection.ts'

const password = (seed: string): string => fake(`database/${seed}`, 'base62', 18)

export const keyValueRules = defineRules([
  {
    // jdbc:<driver>://host:port/database?user=…&password=…
    id: 'database-jdbc-url',
    name: 'JDBC URL with password',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.85,
    keywords: ['jdbc:'],
    pattern:
      /jdbc:[a-z0-9:+]{2,40}:\/\/(?<host>[\w.-]{1,253})(?::(?<port>\d{1,5}))?(?:\/(?<database>[\w.-]{1,64}))?[?;](?<before>[^\s"'`<>]{1,400}?[&;])?password=(?<secret>[^\s"'`<>&;]{1,256})(?<after>[&;][^\s"'`<>]{1,200})?/i,
    startsWithKeyword: true,
    notAfter: '',
    reach: 1024,
    check: (secret, { host, port, database, before = '', after = '' }) => {
      const named = (name: string): string | undefined =>
        new RegExp(`(?:^|[&;])${name}=([^&;]{1,128})`, 'i').exec(`${before}${after}`)?.[1]
      return checkConnection(secret, { host, port, user: named('user'), database: database ?? named('databaseName') })
    },
    matches: () => [
      `jdbc:sqlserver://sql-4.acme-corp.io:1433;databaseName=shop;user=app;password=${password('jdbc/3')};encrypt=true`,
      `jdbc:postgresql://db-1.acme-corp.io:5432/orders?user=app&password=${password('jdbc')}`,
      `url=jdbc:mysql://10.1.2.3/shop?useSSL=true&password=${password('jdbc/2')}&user=app`,
    ],
    rejects: () => [
      'jdbc:postgresql://db-1.acme-corp.io:5432/orders?user=app&password=${DB_PASSWORD}',
      'jdbc:postgresql://db-1.acme-corp.io:5432/orders?user=app',
      'jdbc:mysql://host/db?user=u&password=password',
    ],
    references: ['https://jdbc.postgresql.org/documentation/use/'],
  },
  {
    // jdbc:<driver>://user:password@host, which MySQL, MongoDB and Redis drivers take.
    id: 'database-jdbc-user-info',
    name: 'JDBC URL with user and password before the host',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.86,
    keywords: ['jdbc:'],
    pattern:
      /jdbc:[a-z0-9:+]{2,40}:\/\/(?<user>[^\s:/@"'`]{1,128}):(?<secret>[^\s/"'`@]{1,256})@(?<host>[\w.-]{1,253})(?::(?<port>\d{1,5}))?(?:\/(?<database>[\w.-]{1,64}))?/i,
    startsWithKeyword: true,
    notAfter: '',
    reach: 1024,
    check: checkConnection,
    matches: () => [
      `jdbc:mysql://app:${password('jdbc/info')}@db-1.acme-corp.io:3306/shop`,
      `spring.datasource.url=jdbc:mariadb://app:${password('jdbc/info-2')}@db-2.acme-corp.io/shop`,
    ],
    rejects: () => ['jdbc:mysql://app:${PASSWORD}@db-1.acme-corp.io/shop', 'jdbc:mysql://db-1.acme-corp.io:3306/shop'],
    references: ['https://dev.mysql.com/doc/connector-j/en/connector-j-reference-jdbc-url-format.html'],
  },
  {
    id: 'database-jdbc-oracle',
    name: 'Oracle JDBC URL with password',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.85,
    keywords: ['jdbc:oracle:'],
    pattern:
      /jdbc:oracle:(?:thin|oci8?):(?<user>[\w$#.-]{1,64})\/(?<secret>[^\s"'`@]{1,128})@(?:\/\/|\([^\s"]{0,100}HOST=)?(?<host>[\w.-]{1,253})(?::(?<port>\d{1,5}))?(?:[:/](?<database>[\w.-]{1,64}))?/i,
    notAfter: '',
    reach: 1024,
    check: checkConnection,
    matches: () => [
      `jdbc:oracle:thin:scott/${password('oracle')}@db-1.acme-corp.io:1521:ORCL`,
      `jdbc:oracle:thin:app/${password('oracle/2')}@//db-1.acme-corp.io:1521/service`,
    ],
    rejects: () => [
      'jdbc:oracle:thin:@db-1.acme-corp.io:1521:ORCL',
      'jdbc:oracle:thin:app/${pw}@db-1.acme-corp.io:1521:ORCL',
    ],
    references: ['https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html'],
  },
  {
    // ADO.NET, ODBC and JDBC for SQL Server: "Server=…;Database=…;User Id=…;Password=…" in any order.
    id: 'database-ado-net',
    name: 'Connection string with password (ADO.NET, ODBC)',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.85,
    keywords: ['Password=', 'Pwd=', 'Password ='],
    pattern:
      /\b(?:Server|Data Source|Host|Address|Addr|Network Address|Provider|Driver|DSN)\s{0,2}=\s{0,2}(?<host>[^;="'\n]{0,253});(?<before>[^"'`\n]{0,600}?;)?\s{0,4}(?:Password|Pwd)\s{0,2}=\s{0,2}['"]?(?<secret>[^;"'`\n\r<]{1,128})/i,
    notAfter: '',
    reach: 1200,
    check: (secret, { host = '', before = '' }) => {
      const named = (names: string): string | undefined =>
        new RegExp(`(?:^|;)\\s*(?:${names})\\s*=\\s*([^;]{1,128})`, 'i').exec(before)?.[1]?.trim()
      const server =
        /[.\\/]|^[\w-]+$/.test(host) && !/\.dll$|^SQLOLEDB|^\{/i.test(host) ? host : named('Server|Data Source|Host')
      const place = /^(?:tcp:)?([^,:\\]+)(?:[,:](\d{1,5}))?/i.exec((server ?? '').trim())
      return checkConnection(secret.trim(), {
        user: named('User ?Id|Uid|User ?name|User'),
        host: place?.[1],
        port: place?.[2],
        database: named('Database|Initial Catalog'),
      })
    },
    matches: () => [
      `"Server=tcp:sql-1.acme-corp.io,1433;Initial Catalog=orders;User ID=app;Password=${password('ado')};Encrypt=True;"`,
      `connectionString="Data Source=sql-2;Database=shop;Uid=app;Pwd=${password('ado/2')};" `,
      `Driver={ODBC Driver 18 for SQL Server};Server=sql-3.acme-corp.io;UID=app;PWD=${password('ado/3')}`,
      `Host=pg-1.acme-corp.io;Port=5432;Database=shop;Username=app;Password=${password('ado/5')}`,
    ],
    rejects: () => [
      'Server=sql-1.acme-corp.io;Database=shop;User Id=app;Password={your_password};',
      'Server=sql-1.acme-corp.io;Database=shop;User Id=app;Password=${SQL_PASSWORD};',
      'Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;',
      'Server=sql-1.acme-corp.io;Database=shop;Integrated Security=true;',
    ],
    references: ['https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax'],
  },
  {
    // libpq's keyword/value form: host=… user=… password=…
    id: 'database-libpq-keywords',
    name: 'PostgreSQL keyword connection string with password',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.8,
    keywords: ['password='],
    pattern:
      /\bhost=(?<host>[\w./-]{1,253})[ \t]{1,3}(?<more>(?:[a-z_]{2,24}=[^\s"'`]{1,128}[ \t]{1,3}){0,8})password=(?<secret>[^\s"'`]{1,128})/,
    notAfter: '',
    reach: 2048,
    check: (secret, { host, more = '' }) => {
      const named = (name: string): string | undefined => new RegExp(`\\b${name}=(\\S{1,128})`).exec(more)?.[1]
      return checkConnection(secret, { host, user: named('user'), port: named('port'), database: named('dbname') })
    },
    matches: () => [
      `psql "host=pg-1.acme-corp.io port=5432 user=app dbname=orders password=${password('libpq')} sslmode=require"`,
      `dsn := "host=10.2.3.4 user=app password=${password('libpq/2')} dbname=orders"`,
    ],
    rejects: () => ['host=pg-1.acme-corp.io user=app password=$PGPASSWORD', 'host=%s user=%s password=%s dbname=%s'],
    references: ['https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE'],
  },
  {
    // go-sql-driver: user:password@tcp(host:port)/database
    id: 'database-go-mysql-dsn',
    name: 'MySQL data source name with password (Go)',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.85,
    keywords: ['@tcp(', '@tcp6('],
    pattern:
      /(?<user>[\w.-]{1,64}):(?<secret>[^\s"'`]{1,128})@tcp6?\((?<host>[\w.-]{1,253})(?::(?<port>\d{1,5}))?\)(?:\/(?<database>[\w.-]{1,64}))?/,
    notAfter: '',
    reach: 512,
    check: checkConnection,
    matches: () => [
      `dsn := "app:${password('go')}@tcp(db-1.acme-corp.io:3306)/orders?parseTime=true"`,
      `MYSQL_DSN=app:${password('go/2')}@tcp(10.3.4.5)/orders`,
    ],
    rejects: () => ['%s:%s@tcp(%s:%d)/%s', 'app:${DB_PASS}@tcp(db-1.acme-corp.io:3306)/orders', 'root:@tcp(db:3306)/orders'],
    references: ['https://pkg.go.dev/github.com/go-sql-driver/mysql'],
  },
])
