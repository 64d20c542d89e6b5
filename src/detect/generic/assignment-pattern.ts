// What may stand between a name and its value in common languages and formats. Everything is bounded, and the characters
// after the name decide at once for most text.
// The boundary stops the engine from trying again at each letter of a name that nothing is assigned to.
const TAIL = String.raw`[\w.-]{0,32}\b`
const CLOSE = String.raw`\\{0,3}["'\x60]?[\])]{0,2}`
const TYPE = String.raw`(?: ?: ?&?['\w.<>[\]*]{1,24}| (?:string|char|const)) ?=`
const SPACE = String.raw`[ \t]{0,40}`
const ASSIGN = String.raw`${SPACE}(?:=>?|(?:, ?(?:_|err) ?)?:=|\?\?=|\|\|=|->|:|${TYPE})${SPACE}|%3[dD]`
const MARKUP = String.raw`\s{1,4}(?:value|content)\s?=\s?|>|</(?:key|name)>\s{0,80}<(?:string|value)>`
const OTHER = String.raw`${SPACE}(?:===?|!==?|,)${SPACE}|(?:\.(?:new|set|setValue|equals|eq))?\([ ]?|[ \t]{1,4}`

/** A call, a list or a default around the value: `Some("x")`, `[]byte("x")`, `getenv("X", "x")`, `process.env.X || "x"`. */
const CALL = String.raw`(?:(?:new )?[A-Za-z_&*[][\w.:<>[\]*&]{0,48}[({]{1,2} ?){1,2}`
const FIRST_ARGUMENT = String.raw`(?:None|["'][\w.-]{1,48}["']), ?`
const FALLBACK = String.raw`[A-Za-z_$][\w.$]{0,48}[[(]?["'\w]{0,48}[\])]? ?(?:\|\||\?\?|or|\?:) ?`
const PREFIX = '[bruLf@$]{1,2}'
const WRAP = `(?:${FALLBACK}|${CALL}(?:${FIRST_ARGUMENT}|${PREFIX})?|\\(${FIRST_ARGUMENT}|\\[ ?|${PREFIX})?`

/**
 * The pattern of an assignment to a name that ends, or nearly ends, in `words` (the source of a pattern), from there to the
 * value, of `shortest` to `longest` bytes. A value without quotes ends where most formats end it, so that one in the middle of
 * a query string, a connection string or a flow mapping is found too. What the parts mean is judged by `readAssignment`.
 */
export function assignmentPattern(words: string, shortest: number, longest = 400): RegExp {
  const times = `{${shortest},${longest}}`
  const double = String.raw`\\{0,3}"(?<secret>(?:[^"\\\r\n]|\\[^"\r\n])${times})\\{0,3}"`
  const single = String.raw`\\{0,3}['\x60](?<secret_>(?:[^'\x60\\\r\n]|\\[^'\x60\r\n])${times})\\{0,3}['\x60]`
  // A document in a string, and the bytes of an array.
  const document = String.raw`"(?<secret____>\{\\"(?:[^"\\\r\n]|\\[^\r\n]){8,${longest}})"`
  const byte = '(?:0x[0-9a-f]{1,2}|\\d{1,3})'
  const bytes = String.raw`(?<secret_____>${byte}(?:, ?${byte}){3,63})`
  const bare = String.raw`[^\s"'\x60,;&<>(){}[\]|\\]${times}`
  const quoted = `(?:${ASSIGN}|${MARKUP}|${OTHER})(?:${WRAP}(?:${double}|${single})|${CALL}${bytes})|(?:${ASSIGN})${document}`
  const plain = String.raw`(?:${ASSIGN}|${MARKUP})(?:\$\{[\w.]{1,64}:-?)?(?<secret__>${bare})`
  const option = String.raw`-(?:${words})${TAIL}[ \t]{1,4}(?<secret___>${bare})`
  return new RegExp(`(?:${words})${TAIL}${CLOSE}(?:${quoted}|${plain})|${option}`, 'i')
}
