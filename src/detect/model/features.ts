import type { Evidence } from '../generic/evidence.ts'
import { OPERATORS } from '../generic/assignment.ts'
import { NAME_KINDS } from '../generic/name.ts'
import { ADDRESS, DOTTED } from '../generic/other-forms.ts'
import { SYNTAXES } from '../generic/syntax.ts'
import { wordLooks } from '../generic/word-likeness.ts'
import { neighboursIn } from './neighbours.ts'
import { repeatsName } from './repeats-name.ts'
import { charactersOf, kindOf, type Characters } from './characters.ts'
import { ABOUT, aboutWords } from './words.ts'

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const CAMEL = /^[a-z]{2,}(?:[A-Z][a-z]+)+\d?$/
const SNAKE = /^[a-z0-9]+(?:[_-][a-z0-9]+)+$/i
const COMMENT = /^(?:\/\/|#|\*|\/\*|<!--|--|;|%|"""|>|rem\b)/i
const UUID_LENGTH = 36
/** More of them are as many. */
const MOST_NEAR = 20
/** Makes a positive number of a likeness: the forest compares numbers by their bits. */
const LIKENESS_SHIFT = 8
/** Bytes of common digests and keys, in hexadecimal. */
const HEX_LENGTHS = new Set([32, 40, 64, 128])

/** Where the next feature goes. One for all: features are made for one candidate at a time. */
let out: Float32Array = new Float32Array(0)
let at = 0

function put(value: number): void {
  out[at++] = value
}

function flag(is: boolean): void {
  out[at++] = is ? 1 : 0
}

/** Writes the features of a candidate, none below zero. Nothing in them says which repository, file or value it is. */
export function writeFeatures(evidence: Evidence, features: Float32Array): void {
  out = features
  at = 0
  const counts = charactersOf(evidence.secret)
  writeValue(evidence.secret, counts)
  writeForm(evidence, counts)
  writeName(evidence)
  writeAssignment(evidence)
  writeLine(evidence)
  writeSyntax(evidence)
  writeNear(evidence)
}

function writeValue(value: string, counts: Characters): void {
  const { length } = value
  const { lower, upper, digits, signs, spaces, others, entropy } = counts
  put(length)
  put(lower / length)
  put(upper / length)
  put(digits / length)
  put(signs / length)
  put(spaces / length)
  put(others / length)
  put(Number(lower > 0) + Number(upper > 0) + Number(digits > 0) + Number(signs > 0))
  put(entropy)
  put(entropy / Math.log2(Math.max(2, length)))
  const words = wordLooks(value)
  put(words.likeness + LIKENESS_SHIFT)
  put(words.share)
  flag(words.isWords)
  put(counts.turns / length)
  put(counts.longestRun)
  put(counts.longestLetters)
  put(counts.longestDigits)
  put(counts.distinct / length)
  put(counts.hex / length)
  put(lower + upper === 0 ? 0 : counts.vowels / (lower + upper))
  put(counts.inOrder / length)
  put(counts.onKeyboard / length)
  put(kindOf(value.charCodeAt(0)))
  put(kindOf(value.charCodeAt(length - 1)))
  for (let i = 1; i < counts.columns.length; i++) put(counts.columns[i]!)
}

function writeForm(
  { secret, assignment, isCompound, form }: Evidence,
  { hex, signs, upper, lower, longestDigits }: Characters,
): void {
  const { length } = secret
  flag(isCompound)
  flag(form === DOTTED)
  flag(form === ADDRESS)
  flag(length === UUID_LENGTH && UUID.test(secret))
  flag(hex === length && HEX_LENGTHS.has(length))
  flag(signs === 0 && upper > 0 && lower > 2 && CAMEL.test(secret))
  flag(signs > 0 && SNAKE.test(secret))
  flag(length < 40 && longestDigits < 3 && repeatsName(assignment.name, secret))
}

function writeName({ name, assignment }: Evidence): void {
  for (const kind of NAME_KINDS) flag(name.kind === kind)
  const text = assignment.name
  flag(name.isTelling)
  put(name.wordsAfter)
  flag(name.isPlural)
  put(name.words.length)
  put(text.length)
  put(caseOf(text))
  flag(text.includes('.'))
  put(text.startsWith('-') ? 2 : text.includes('-') ? 1 : 0)
  flag(assignment.isNameQuoted)
  const about = aboutWords(text)
  flag((about & ABOUT.display) !== 0)
  flag((about & ABOUT.example) !== 0)
  flag((about & ABOUT.derived) !== 0)
  flag((about & ABOUT.identifier) !== 0)
  flag((about & ABOUT.production) !== 0)
}

/** 0: no capitals, 1: both, 2: no small letters. */
function caseOf(text: string): number {
  let hasLower = false
  let hasUpper = false
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === 1) hasLower = true
    else if (kind === 2) hasUpper = true
  }
  return hasUpper ? (hasLower ? 1 : 2) : 0
}

function writeAssignment({ assignment, after, isPlausible }: Evidence): void {
  const { operator, quote, between } = assignment
  for (const one of OPERATORS) flag(operator === one)
  put(quote === '' ? 0 : quote === '"' ? 1 : quote === "'" ? 2 : 3)
  flag(assignment.isSpaced)
  flag(assignment.isArrow)
  put(between.length)
  flag(isPlausible)
  const last = between.charCodeAt(between.length - 1)
  flag(last === 0x28 || last === 0x7b || last === 0x5b)
  const about = aboutWords(between)
  flag((about & ABOUT.environment) !== 0)
  flag((about & ABOUT.encoding) !== 0)
  flag((about & ABOUT.derived) !== 0)
  let rest = 0
  if (quote !== '') while (rest < after.length && after.charCodeAt(rest) === 0x5c) rest++
  if (quote !== '' && rest < after.length) rest++
  put(signOf(after, rest))
  put(signOf(after, rest + 1))
  put(Math.min(64, after.length - rest))
}

function writeLine({ assignment, after }: Evidence): void {
  const { beforeName } = assignment
  const trimmed = beforeName.trimStart()
  put(beforeName.length - trimmed.length)
  put(trimmed.length)
  flag(COMMENT.test(trimmed))
  put(signOf(beforeName, beforeName.length - 1))
  const before = aboutWords(beforeName, Math.max(0, beforeName.length - 96))
  flag((before & ABOUT.display) !== 0)
  flag((before & ABOUT.example) !== 0)
  flag((before & ABOUT.derived) !== 0)
  flag((before & ABOUT.login) !== 0)
  flag((before & ABOUT.declaration) !== 0)
  flag((before & ABOUT.control) !== 0)
  const behind = aboutWords(after, 0, Math.min(96, after.length))
  flag((behind & ABOUT.example) !== 0)
  flag((behind & ABOUT.derived) !== 0)
  flag((behind & ABOUT.login) !== 0)
}

function writeSyntax({ assignment, reading, after }: Evidence): void {
  for (const one of SYNTAXES) flag(reading.syntax === one)
  flag(reading.isInComment)
  flag(reading.isInString)
  put(Math.min(8, reading.depth))
  flag(reading.callTo > reading.callFrom)
  put(reading.argument)
  const call = aboutWords(assignment.beforeName, reading.callFrom, reading.callTo)
  flag((call & ABOUT.derived) !== 0)
  flag((call & ABOUT.control) !== 0)
  flag((call & ABOUT.example) !== 0)
  flag((call & ABOUT.login) !== 0)
  flag((call & ABOUT.encoding) !== 0)
  flag((call & ABOUT.declaration) !== 0)
  let last = after.length - 1
  while (last >= 0 && after.charCodeAt(last) <= 0x20) last--
  put(signOf(after, last))
}

function writeNear({ secret, above, below }: Evidence): void {
  const { about, phrases, random, others } = neighboursIn(above, below)
  flag((about & ABOUT.display) !== 0)
  flag((about & ABOUT.example) !== 0)
  flag((about & ABOUT.derived) !== 0)
  flag((about & ABOUT.login) !== 0)
  flag((about & ABOUT.control) !== 0)
  flag((about & ABOUT.production) !== 0)
  flag((about & ABOUT.identifier) !== 0)
  put(above.length + below.length)
  put(Math.min(MOST_NEAR, phrases))
  put(Math.min(MOST_NEAR, random))
  put(Math.min(MOST_NEAR, others))
  flag(above.includes(secret) || below.includes(secret))
  let first = 0
  while (first < below.length && below.charCodeAt(first) <= 0x20) first++
  put(signOf(below, first))
}

/** A number for the sign at a place: 0 for none, 1 for a letter, 2 for a digit, 3 for a blank. */
function signOf(text: string, index: number): number {
  if (index < 0 || index >= text.length) return 0
  const code = text.charCodeAt(index)
  const kind = kindOf(code)
  if (kind === 4) return 4 + code
  return kind === 5 ? 3 : kind === 3 ? 2 : 1
}
