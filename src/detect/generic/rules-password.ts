import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { assignment } from './assignment-rule.ts'

const random = (seed: string): string => fake(`generic/password/${seed}`, 'base62', 14)

export const passwordRules = defineRules([
  assignment({
    id: 'generic-password',
    name: 'Password in an assignment',
    kind: 'password',
    means: 'password',
    words: 'pass|pwd|psw|pw|kennwort|senha|wachtwoord',
    // "pw" alone is no keyword: two bytes.
    keywords: 'pass,-pass,pwd,-pwd,psw,pw=,pw =,pw:,pw",pw\',kennwort,senha,wachtwoord'.split(','),
    shortest: 4,
    matches: () => [
      `password = "${random('a')}"`,
      `db_passwd: ${random('b')}`,
      `export SHOP_ROOT_PASSWORD=${random('c')}`,
      `{"keystorePassword": "${random('d')}", "x": 1}`,
      `  'pass' => '${random('e')}',`,
      `mysqldump --password ${random('f')} shop`,
      `user.setPassword("${random('g')}");`,
      `<password>${random('h')}</password>`,
      `private static final String ADMIN_PASSWORD = "${random('i')}";`,
      `val dbPass = Some("${random('j')}")`,
      `const pwd = process.env.PWD_ADMIN || '${random('k')}'`,
      `body: "{\\"password\\":\\"${random('l')}\\"}"`,
      `<property name="password" value="${random('m')}"/>`,
      `spring.datasource.password=\${DB_PASSWORD:${random('n')}}`,
      `$db['password'] = '${random('o')}';`,
      `password: "${random('p').slice(0, 6)}#r@m${random('p').slice(6)}"`,
      `login(user="x", password='${random('q')}', tls=True)`,
    ],
    rejects: () => [
      'password = os.environ["DB_PASSWORD"]',
      'password: ${DB_PASSWORD}',
      'password = "{{ vault_password }}"',
      'PASSWORD=changeme',
      'password: "<your-password>"',
      '"password": "Password"',
      '"password": "Enter your password"',
      '"forgotPassword": "Passwort vergessen?"',
      'password: string',
      'const password = getPassword(user)',
      'login(user, password=passwd)',
      'password = None',
      'this.password = password;',
      'DB_PASSWORD=$DB_PASSWORD',
      'password_field = "user_password"',
      `passwordHash: "${fake('generic/password/hash', 'hex', 40)}"`,
      `password = "$2b$12$${fake('generic/password/bcrypt', 'base62', 53)}"`,
      'password_file: /run/secrets/db_password',
      'input[type="password"]',
      'password: "12345678"',
      'the password is checked against the database',
      `checkPassword("${random('z')}", user)`,
      'password: "https://wiki.acme-corp.io/passwords"',
      'password = "hunter-" + suffix',
    ],
  }),
])
