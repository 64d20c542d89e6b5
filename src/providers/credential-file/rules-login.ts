import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkLogin, iniValue } from './login.ts'

const password = (seed: string, length = 16): string => fake(`credential-file/${seed}`, 'base62', length)

export const loginRules = defineRules([
  {
    id: 'credential-file-netrc',
    name: 'Login in a .netrc file',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['machine'],
    pattern:
      /\bmachine(?:\s|\\n){1,8}(?<host>[\w.-]{1,253})(?:\s|\\n){1,8}login(?:\s|\\n){1,8}(?<user>[^\s"'\\]{1,128})(?:\s|\\n){1,8}(?:account\s{1,8}\S{1,64}\s{1,8})?password(?:\s|\\n){1,8}(?<secret>[^\s"'\\]{1,256})/,
    notAfter: '',
    reach: 1024,
    // Prose has the same words; a host has a dot or the password a digit.
    check: (secret, parts) =>
      /\./.test(parts['host'] ?? '') || /\d/.test(secret) ? checkLogin(secret, parts) : { verdict: 'reject' },
    matches: () => [
      `machine git.acme-corp.io\n  login deploy\n  password ${password('netrc')}\n`,
      `echo "machine api.acme-corp.io login ci password ${password('netrc/2')}" > ~/.netrc`,
    ],
    rejects: () => ['machine git.acme-corp.io login deploy password ${TOKEN}', 'machine learning login page password reset'],
    references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
  },
  {
    // host:port:database:user:password, one a line; `*` stands for any.
    id: 'credential-file-pgpass',
    name: 'Line of a PostgreSQL password file',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: [':5432:', ':5433:', ':6432:', ':5439:', ':*:'],
    pattern:
      /^[ \t]{0,8}(?<host>[\w.*-]{1,253}):(?<port>\d{1,5}|\*):(?<database>[\w*-]{1,64}):(?<user>[\w*.@-]{1,64}):(?<secret>[^\s:"']{4,128})[ \t]{0,8}$/m,
    notBefore: '',
    notAfter: '',
    reach: 512,
    check: (secret, parts) =>
      parts['host'] === '*' && parts['user'] === '*' ? { verdict: 'reject' } : checkLogin(secret, parts),
    matches: () => [`pg-1.acme-corp.io:5432:orders:app:${password('pgpass')}\n`, `*:*:*:app:${password('pgpass/2')}`],
    rejects: () => ['hostname:port:database:username:password', 'pg-1:5432:orders:app:password', 'a:b:c:d:e'],
    references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
  },
  {
    // One URL a line and nothing else on it. In other places the web-auth room finds the same.
    id: 'credential-file-git-credentials',
    name: 'Line of a .git-credentials file',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['https://', 'http://'],
    pattern:
      /^https?:\/\/(?<user>[^\s:/@"']{1,128}):(?<secret>[^\s:/@"']{4,256})@(?<host>[\w.-]{1,253})(?:%3a(?<port>\d{1,5}))?$/m,
    startsWithKeyword: true,
    follows: { through: '^\\s:/@"\'', within: 128, to: ':' },
    // Any byte but the end of a line.
    notBefore: '^\n\r',
    notAfter: '',
    reach: 1024,
    check: checkLogin,
    matches: () => [
      `https://deploy:${password('git')}@git.acme-corp.io\n`,
      `https://a:${password('git/2')}@github.com\nhttps://b:${password('git/3')}@gitlab.com\n`,
    ],
    rejects: () => ['https://user:password@git.acme-corp.io\n', 'https://${USER}:${TOKEN}@git.acme-corp.io\n'],
    references: ['https://git-scm.com/docs/git-credential-store'],
  },
  {
    id: 'credential-file-my-cnf',
    name: 'Password in a MySQL option file',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['[client', '[mysql'],
    pattern:
      /\[(?:client|mysql)[\w-]{0,20}\](?<before>[^[]{0,600}?)\n[ \t]{0,8}password[ \t]{0,8}=[ \t]{0,8}["']?(?<secret>[^\s"'#]{1,128})/,
    notBefore: '',
    notAfter: '',
    reach: 1024,
    check: (secret, { before = '' }) => {
      const section = `\n${before}`
      return checkLogin(secret, {
        user: iniValue(section, 'user'),
        host: iniValue(section, 'host'),
        port: iniValue(section, 'port'),
      })
    },
    matches: () => [
      `[client]\nuser = app\nhost = db-1.acme-corp.io\npassword = "${password('mycnf')}"\n`,
      `[mysqldump]\npassword=${password('mycnf/2')}\n`,
    ],
    rejects: () => ['[client]\nuser = app\n[mysqld]\nport = 3306\n', '[client]\npassword = your_password\n'],
    references: ['https://dev.mysql.com/doc/refman/8.4/en/option-files.html'],
  },
  {
    id: 'credential-file-s3cfg',
    name: 'Secret key in an s3cmd configuration',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.7,
    keywords: ['gpg_command', 'host_base', 'host_bucket', 'cloudfront_host', 'bucket_location', 'use_https'],
    pattern: /^secret_key[ \t]{0,4}=[ \t]{0,4}(?<secret>[A-Za-z0-9+/]{20,64})[ \t]{0,8}$/m,
    notBefore: '',
    notAfter: '',
    reach: 2500,
    minEntropyBits: 3.5,
    matches: () => [
      `[default]\naccess_key = ${password('s3/id', 20)}\nhost_base = s3.acme-corp.io\nsecret_key = ${password('s3', 40)}\n`,
      `secret_key = ${password('s3/2', 40)}\nuse_https = True\n`,
    ],
    rejects: () => [
      '[default]\nhost_base = s3.acme-corp.io\nsecret_key = \n',
      'secret_key = os.environ["KEY"]\nuse_https = True\n',
    ],
    references: ['https://s3tools.org/kb/item14.htm'],
  },
  {
    id: 'credential-file-boto',
    name: 'Google Storage secret in a .boto file',
    kind: 'refresh-token',
    severity: 'high',
    confidence: 0.88,
    keywords: ['gs_oauth2_refresh_token', 'gs_secret_access_key'],
    pattern:
      /^[ \t]{0,8}gs_(?:oauth2_refresh_token|secret_access_key)[ \t]{0,4}=[ \t]{0,4}(?<secret>[\w/+=.-]{20,256})[ \t]{0,8}$/m,
    notBefore: '',
    notAfter: '',
    reach: 512,
    minEntropyBits: 3.5,
    matches: () => [
      `[Credentials]\ngs_oauth2_refresh_token = ${password('boto', 45)}\n`,
      `gs_secret_access_key=${password('boto/2', 40)}`,
    ],
    rejects: () => ['# gs_oauth2_refresh_token = <your OAuth2 refresh token>', 'gs_secret_access_key = short\n'],
    references: ['https://cloud.google.com/storage/docs/boto-gsutil'],
  },
  {
    id: 'credential-file-pypirc',
    name: 'Password in a .pypirc file',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['[distutils]', 'index-servers', '[pypi', '[testpypi', 'upload.pypi.org'],
    pattern:
      /^[ \t]{0,4}username[ \t]{0,4}[=:][ \t]{0,4}(?<user>[^\s"']{1,128})\s{1,20}password[ \t]{0,4}[=:][ \t]{0,4}(?<secret>[^\s"']{4,256})/m,
    notBefore: '',
    notAfter: '',
    reach: 1024,
    check: (secret, { user }) => (/^(?:pypi-|self\.)/.test(secret) ? { verdict: 'reject' } : checkLogin(secret, { user })),
    matches: () => [
      `[distutils]\nindex-servers = corp\n\n[corp]\nrepository: https://pypi.acme-corp.io/\nusername: ci\npassword: ${password('pypirc')}\n`,
      `[pypi]\nusername = ada\npassword = ${password('pypirc/2')}\n`,
    ],
    rejects: () => ['[pypi]\nusername = ada\npassword = <password>\n', '[pypi]\nusername = __token__\n'],
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/'],
  },
  {
    id: 'credential-file-filezilla',
    name: 'Password in a FileZilla site list',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['<Pass encoding=', '<Pass>'],
    pattern:
      /(?:<Host>(?<host>[^<]{1,253})<\/Host>[\s\S]{0,300}?)?(?:<User>(?<user>[^<]{1,128})<\/User>\s{0,40})?(?:<Pass encoding="base64">(?<secret>[A-Za-z0-9+/]{4,256}={0,2})|(?:<User>(?<user_>[^<]{1,128})<\/User>|<Server>)\s{0,40}<Pass>(?<secret_>[^<\n]{4,128}))<\/Pass>/,
    notBefore: '',
    notAfter: '',
    reach: 1200,
    check: (secret, { host, user }, { lead }) =>
      checkLogin(lead.endsWith('base64">') ? Buffer.from(secret, 'base64').toString('utf8') : secret, { host, user }),
    matches: () => [
      `<Host>ftp.acme-corp.io</Host><Port>21</Port>\n<User>web</User>\n<Pass encoding="base64">${Buffer.from(password('filezilla')).toString('base64')}</Pass>`,
      `<Pass encoding="base64">${Buffer.from(password('filezilla/2')).toString('base64')}</Pass>`,
      `<Server><Host>ftp.acme-corp.io</Host><User>web</User><Pass>${password('filezilla/3')}</Pass></Server>`,
    ],
    rejects: () => [
      '<Pass encoding="base64"></Pass>',
      `<Pass encoding="base64">${Buffer.from('password').toString('base64')}</Pass>`,
    ],
    references: ['https://wiki.filezilla-project.org/Documentation'],
  },
  {
    id: 'credential-file-tomcat-users',
    name: 'Password in tomcat-users.xml',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['<user '],
    pattern:
      /<user\s{1,8}(?:(?:username|name)="(?<user>[^"]{1,128})"\s{1,8})?password="(?<secret>[^"]{1,128})"[^>]{0,200}?\broles="[^"]{1,400}"/,
    notBefore: '',
    notAfter: '',
    reach: 512,
    check: checkLogin,
    matches: () => [
      `<user username="deployer" password="${password('tomcat')}" roles="manager-script"/>`,
      `<user name="admin" password="${password('tomcat/2')}" roles="manager-gui,admin-gui" />`,
    ],
    rejects: () => [
      '<user username="both" password="<must-be-changed>" roles="tomcat,role1"/>',
      '<user username="ada" roles="x"/>',
    ],
    references: ['https://tomcat.apache.org/tomcat-11.0-doc/manager-howto.html'],
  },
])
