/** `${X}`, `{{x}}`, `#{x}`, `$(x)`, `<%x%>`, `%(x)s`, `%s`, `%X%`, `$X`, `@x@`, `__X__`, `<x>`, `[x]`, `:x`, `***`, `...`. */
const TEMPLATE = [
  /\$\{|\{\{|\}\}|#\{|\$\(|<%|%>|%\(|\{\d?\}|\*{3}|\.{3}|…|x{4,}|\\[nrt]/i,
  /^(?:%[\w.-]*%|\$\$?[A-Za-z_][\w.]*|@[\w.-]+@|__\w+__|<.*>|\[.*\]?|\(.*|\{[\w. -]{0,64}\}?|:\w+|[*•.\-_?#x]+)$/i,
  /(?:^|[^A-Za-z0-9])%[sdvqx@](?:$|[^A-Za-z0-9])|^x{3,}/i,
  // A pattern.
  /\[\^[^\]]|\\[dws][+*]|\(\?[:=!<]|\.\*[)?]/,
]

/** Reads from elsewhere, or joins pieces. */
const CODE = [
  /\b(?:process\.env|os\.environ|getenv|environ|import\.meta)\b/i,
  /^(?:self|this|config|cfg|conf|settings|options|opts|params|args|env|secrets|ctx|req|request|res|response|data|local)\./i,
  /^(?:vars?|module|input|state|props|values|session|user|form|app|cls|my|obj|github|matrix|each|event|body)\./i,
  /->|::|=>|\|\||&&|[^=]==[^=]|^[+.]\s|\s[+.]$|\+ ?["'`]|["'`] ?\+|^[A-Za-z_][\w.]*\(|^[\w.]*\)$/,
  // What stands between two strings of a line without blanks.
  /^[,+;)\]}?].*[=(,+[:{&|?!]$/,
  /^(?:return|await|new|function|lambda|typeof|const|let|var|if|not) /i,
]

const URL_FORM = /^[a-z][a-z0-9+.-]{1,20}:\/\//i
const DOTTED_NAME = /^[a-z][\w-]{0,24}(?:\.[a-z][\w-]{0,24})+$/i

/** Things with a form of their own that is no secret's: URLs, paths, files, mail addresses, versions … */
const OTHER_FORM = [
  URL_FORM,
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])[\w.\-/\\ ]*$/,
  /^[\w.-]+(?:\/[\w.-]+)+\.[a-z]{1,5}$/i,
  /^[\w-]+(?:\.[\w-]+)*\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|xml|txt|conf|cfg|ini|env|properties|png|svg|md|gz|zip)$/i,
  /^[\w-]+(?:\.[\w-]+)*\.(?:js|ts|py|rb|go|java|php|html?|css|sh|so|exe|dll|com|org|net|io|local)$/i,
  /^[\w.+-]+@[\w-]+\.[a-z]{2,}$/i,
  /^[\^~v<>=]*\d+\.\d+(?:\.[\dx*]+)*(?:[-+][\w.]+)?$/i,
  /^\d{4}-\d\d-\d\d(?:[T ].*)?$/,
  // Milliseconds since 1970.
  /^1\d{12}$/,
  /^\d{1,2}:\d\d(?::\d\d)?$/,
  /^(?:sha(?:1|256|384|512)|md5)[-:=]|^W\/"/i,
  /^\$[a-z0-9][\w-]{0,16}\$/,
  /^\{(?:SSHA|SHA|MD5|CRYPT|SMD5|bcrypt|noop|sha256)/i,
  /^(?:pbkdf2|bcrypt|scrypt|argon2|sha1|sha256|md5|phpass)[_:$]/i,
  // A digest and its salt, as base64 one after the other; what Jenkins encrypted.
  /^[A-Za-z0-9+/]{26,86}={1,2} ?[A-Za-z0-9+/]{8,}={0,2}$|^\{?AQAAABAAAA/,
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-)/,
  /^-{1,2}[A-Za-z]|^---|^:|:$/,
  // Public keys and certificates: SSH, DER, and PEM in base64.
  /^(?:AAAA[BCE]3NzaC1|MII[BC]IjANBgkqh|MIGfMA0GCSqG|MFkwEwYHKoZ|MII[CDEF][A-Za-z0-9+/]{2}CC|LS0tLS1CRUdJTiB(?:QVUJ|DRVJ))/,
  /^(?:application|text|image|audio|video|multipart)\/[\w.+-]+$/i,
  /^#[0-9a-f]{3,8}$/i,
  /^(?:[.#][a-z][\w-]*[ >,]?)+$/i,
  DOTTED_NAME,
  /^\d+(?:\.\d+){3}(?::\d+)?$/,
  /^(?:\d+[a-z]{1,2}|0x[0-9a-f]+[lu]{0,3}|0b[01]+)$/i,
  /^[\w.-]+:\d+(?:\.\d+)+[\w.:-]*$/,
  /^[\w.-]+\/$/,
  /^[a-z][a-z0-9_.-]*(?:\/[a-z0-9_.-]+){1,6}$/,
  /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]{1,12})+$/,
  // Names of encodings, algorithms and protocols.
  /^(?:utf-?(?:8|16)(?:le|be)?|ascii|latin1|iso-8859-\d+|base64(?:url)?|binary|pkcs\d+|oauth2?|ldaps?|x509|ntlm)$/i,
  /^(?:pbkdf2|bcrypt|argon2\w*|(?:aws4-)?(?:hmac-|scram-)?sha-?\d+(?:-plus)?|md5|rsa|aes[\w-]*|[her]s\d{3})$/i,
  /^[\^/].*[$/][a-z]*$/,
  /^(?:arn|urn|did|oid):/i,
  /^\W+$/,
  // A key's id with its date and region, as AWS requests are signed with: public.
  /^\w{3,128}(?:\/|%2F)\d{8}(?:\/|%2F)/i,
]

/** What `otherFormOf` says of addresses and of dotted names. */
export const ADDRESS = OTHER_FORM.indexOf(URL_FORM) + 3
export const DOTTED = OTHER_FORM.indexOf(DOTTED_NAME) + 3

/** Base64 with its padding, in which `==`, `+` and `/` are no code. */
const BASE64 = /^[A-Za-z0-9+/_-]{12,}={1,2}$/

/**
 * The form of a value that is anything but a secret's: 0 for none, 1 for a template, 2 for code, and from 3 on the number of one
 * of the others: a path, a hash, a public key …
 */
export function otherFormOf(value: string): number {
  if (!BASE64.test(value)) {
    if (TEMPLATE.some((form) => form.test(value))) return 1
    if (CODE.some((form) => form.test(value))) return 2
  }
  const form = OTHER_FORM.findIndex((other) => other.test(value))
  return form === -1 ? 0 : form + 3
}
