import { isMadeOfStockWords } from './stock-words.ts'

const WORDS = new Set([
  'bar',
  'baz',
  'changeit',
  'changeme',
  'dbpass',
  'dbpassword',
  'foo',
  'foobar',
  'foobared',
  'mypass',
  'mypassword',
  'pass',
  'passwd',
  'password',
  'psswrd',
  'pw',
  'pwd',
  'secret',
  'token',
  'userpass',
  'xpassword',
  'xxx',
  'xyzzy',
  'yourpassword',
])

/** `${X}`, `{{x}}`, `{x}`, `<x>`, `[x]`, `#{x}`, `%x%`, `%(x)s`, `%s`, `@@x@@`, `$X`, `$(x)`, `:x`, `?`, `…`, `***`, `xxxx`. */
const TEMPLATE =
  /\$\{|\{\{|\}\}|#\{|\$\(|%\(|<%|%>|^\{.*\}$|^<.*>$|^\[.*\]$|^\(.*\)$|^%[^%]*%$|^%[sdv@]$|^@@.*@@$|^__.*__$|^\$[A-Za-z_]\w*$|^:\w+$|^\?+$|\.{3}|…|^[*•.\-_]+$|\*{3}|^x{2,}$/i

/** Code rather than a value: `process.env.X`, `os.environ[`, `getenv(`, `" + x + "`. */
const CODE = /\b(?:process\.env|os\.environ|getenv|config\.|settings\.)|[+.] ?["']|["'] ?[+.]/i

/** Passwords that images and tutorials ship with, and what people type for a service on their own machine. */
const DEFAULTS = new Set([
  '123456',
  '123123',
  '111111',
  'admin',
  'guest',
  'mysql',
  'postgres',
  'redis',
  'root',
  'sa',
  'test',
  'user',
])

/** Would it open nothing but a development service: a default, the user's own name, stock words with some digits in order? */
export function isDevelopmentPassword(password: string, user: string | undefined): boolean {
  const folded = password.toLowerCase()
  return DEFAULTS.has(folded) || folded === user?.toLowerCase() || isMadeOfStockWords(password)
}

/** Is this where a password would stand, rather than one: a template, code, or a word of documentation? */
export function isPlaceholderPassword(value: string): boolean {
  const word = value.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (WORDS.has(word) && !/\d{3}/.test(value)) return true
  return (
    TEMPLATE.test(value) ||
    CODE.test(value) ||
    /^(?:your|my|the|some|insert|enter|replace|random|invalid|wrong|bad|fake|dummy)[-_ \w]{0,24}(?:pass|pw|secret)/i.test(
      value,
    )
  )
}
