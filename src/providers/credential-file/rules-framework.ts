import { decodeBase64 } from '#base/encoding.ts'
import { isPlaceholderPassword } from '#core/placeholder-password.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkLogin } from './login.ts'

const hex = (seed: string, length: number): string => fake(`credential-file/${seed}`, 'hex', length)
const django = (seed: string): string =>
  Array.from(
    fakeBytes(`django/${seed}`, 50),
    (byte) => 'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)'[byte % 50]!,
  ).join('')

/** AES-256 wants 32 bytes, AES-128 16. Source: Laravel, config/app.php "cipher". */
export function checkLaravelKey(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined) return { verdict: 'reject' }
  if (bytes.length !== 32 && bytes.length !== 16) return { verdict: 'fail', reason: `${bytes.length} bytes are no AES key` }
  return { verdict: 'pass', facts: { bits: bytes.length * 8 } }
}

export const frameworkRules = defineRules([
  {
    id: 'credential-file-wordpress-password',
    name: 'WordPress database password',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['DB_PASSWORD'],
    pattern: /\bdefine\s{0,4}\(\s{0,4}['"]DB_PASSWORD['"]\s{0,4},\s{0,4}['"](?<secret>[^'"\n]{1,128})['"]/,
    notAfter: '',
    check: (secret) => (secret === 'password_here' ? { verdict: 'reject' } : checkLogin(secret, {})),
    matches: () => [
      `define( 'DB_PASSWORD', '${fake('wp', 'base62', 16)}' );`,
      `define("DB_PASSWORD", "${fake('wp/2', 'base62', 16)}");`,
    ],
    rejects: () => ["define( 'DB_PASSWORD', 'password_here' );", "define( 'DB_PASSWORD', getenv('DB_PASSWORD') );"],
    references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
  },
  {
    id: 'credential-file-wordpress-salt',
    name: 'WordPress key or salt',
    kind: 'signing-secret',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['AUTH_KEY', 'AUTH_SALT', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT'],
    pattern:
      /\bdefine\s{0,4}\(\s{0,4}['"](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['"]\s{0,8},\s{0,24}'(?<secret>[^'\n]{32,128})'/,
    notAfter: '',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: /unique phrase|\$\{|\{\{/i.test(secret) ? 'reject' : 'neutral' }),
    matches: () => [
      `define( 'AUTH_KEY',         '${fake('wp/auth', 'base64', 64)}' );`,
      `define('SECURE_AUTH_SALT', '${fake('wp/salt', 'base64url', 64)}');`,
    ],
    rejects: () => [
      "define( 'AUTH_KEY',         'put your unique phrase here' );",
      "define( 'NONCE_SALT', getenv('WP_NONCE_SALT') );",
    ],
    references: ['https://developer.wordpress.org/advanced-administration/security/'],
  },
  {
    id: 'credential-file-rails-master-key',
    name: 'Rails master key',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['RAILS_MASTER_KEY', 'RAILS_PRODUCTION_KEY', 'RAILS_STAGING_KEY', 'master.key', 'production.key'],
    pattern:
      /(?:\bRAILS_(?:MASTER|PRODUCTION|STAGING)_KEY["']?\]?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?<secret>[0-9a-f]{32})|\b[0-9a-f]{32}["']?\s{0,3}>{1,2}\s{0,3}["']?[\w./-]{0,128}(?:master|production)\.key)/,
    notAfter: 'A-Za-z0-9',
    matches: () => [`RAILS_MASTER_KEY=${hex('rails', 32)}`, `RAILS_MASTER_KEY: "${hex('rails/2', 32)}"`],
    rejects: () => ['RAILS_MASTER_KEY=${{ secrets.RAILS_MASTER_KEY }}', `RAILS_MASTER_KEY=${hex('rails/3', 40)}`],
    references: ['https://guides.rubyonrails.org/security.html#custom-credentials'],
  },
  {
    id: 'credential-file-rails-secret-key-base',
    name: 'Rails secret key base',
    kind: 'signing-secret',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['secret_key_base', 'secret_token'],
    pattern: /\bsecret_(?:key_base|token)["']?\]?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?<secret>[0-9a-f]{64,160})/i,
    minEntropyBits: 3,
    matches: () => [
      `production:\n  secret_key_base: ${hex('base', 128)}\n`,
      `SECRET_KEY_BASE=${hex('base/2', 128)}`,
      `App::Application.config.secret_token = '${hex('base/3', 128)}'`,
    ],
    rejects: () => ['secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>', `secret_key_base: ${hex('base/4', 20)}`],
    references: ['https://guides.rubyonrails.org/security.html'],
  },
  {
    // get_random_secret_key(): 50 characters of a-z, 0-9 and !@#$%^&*(-_=+).
    id: 'credential-file-django-secret-key',
    name: 'Django secret key',
    kind: 'signing-secret',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['SECRET_KEY'],
    pattern:
      /\b(?:DJANGO_)?SECRET_KEY["']?\]?\s{0,3}[:=]\s{0,3}(?:[\w.]{1,40}\(["'][A-Z_]{1,40}["'],\s{0,4}(?:default=)?)?[rb]?["'](?<secret>(?<default>django-insecure-)?[a-z0-9!@#$%^&*()_=+-]{50})["']/,
    notAfter: '',
    minEntropyBits: 3.5,
    check: (_, parts) => ({ verdict: 'neutral', facts: { generatedForDevelopment: parts['default'] !== undefined } }),
    matches: () => [
      `SECRET_KEY = '${django('a')}'`,
      `SECRET_KEY = "django-insecure-${django('b')}"`,
      `SECRET_KEY = os.environ.get('DJANGO_KEY', '${django('c')}')`,
    ],
    rejects: () => ["SECRET_KEY = os.environ['SECRET_KEY']", `SECRET_KEY = '${django('d').slice(0, 30)}'`],
    references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
  },
  {
    // Of any form where its name says whose it is, or as a new project has it where no quotes stand around it.
    id: 'credential-file-django-named-key',
    name: 'Django secret key by its name',
    kind: 'signing-secret',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['django_secret_key', 'django-insecure-'],
    startsWithKeyword: true,
    pattern:
      /(?:django_secret_key["'\])]{0,3}\s{0,4}[=:,]\s{0,4}["'](?<secret>[^\s"'\\]{24,128})["']|(?<secret_>django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{40,64}))/i,
    notAfter: '',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: isPlaceholderPassword(secret) ? 'reject' : 'neutral' }),
    matches: () => [
      `os.environ.get('DJANGO_SECRET_KEY', '${fake('django/e', 'base62', 48)}')`,
      `DJANGO_SECRET_KEY=django-insecure-${django('f')}`,
    ],
    rejects: () => [
      `SECRET_KEY = '${fake('django/g', 'base62', 48)}'`,
      `DJANGO_SECRET_KEY = "{{ lookup('env', 'DJANGO_SECRET_KEY') }}"`,
      'SECRET_KEY = "django-insecure-change-me"',
    ],
    references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
  },
  {
    id: 'credential-file-laravel-app-key',
    name: 'Laravel application key',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['APP_KEY', 'app.key', "'key'"],
    pattern:
      /(?:\bAPP_KEY|app\.key|'key')["']?\]?\s{0,3}(?:=>|[:=])\s{0,3}["']?base64:(?<secret>[A-Za-z0-9+/]{20,64}={0,2})/,
    notBefore: 'A-Za-z0-9_',
    notAfter: 'A-Za-z0-9+/=',
    check: checkLaravelKey,
    matches: () => [
      `APP_KEY=base64:${fakeBytes('laravel', 32).toString('base64')}`,
      `'key' => 'base64:${fakeBytes('laravel/2', 32).toString('base64')}',`,
    ],
    rejects: () => ['APP_KEY=', `APP_KEY=base64:${fakeBytes('laravel/3', 20).toString('base64')}`],
    references: ['https://laravel.com/docs/12.x/encryption'],
  },
])
