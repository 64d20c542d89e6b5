import { fake } from '#core/samples.ts'
import { builtInRules, ALL_RULES } from '#app/rules/catalogue.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import { compileRuleset, scanBytes, type Detector } from '#detect/index.ts'
import { WRITINGS } from './encoded-text.ts'
import { dice, mutate, type Dice } from './git-pack/fuzz.ts'

/** For tests: what came of one mutated input. */
export interface DecodeFuzzResult {
  readonly findings: number
  readonly isCut: boolean
}

const writings = Object.values(WRITINGS)
const seams = ['', '\n', ' ', '"', '\\n', '\r\n    ', '=', '%', '\\', '&#', '&', '=\n', '.', '\u0000', ': ']
let detector: Detector | undefined

function sharedDetector(): Detector {
  detector ??= {
    ruleset: compileRuleset([...builtInRules(ALL_RULES)]),
    fingerprinter: createFingerprinter(Buffer.alloc(32, 5)),
    showSecrets: true,
    binary: true,
    inlineAllow: true,
  }
  return detector
}

/** Encodes texts from a seed, in one another, damages them after any step, and scans what comes of it. Throws when that throws, or a place is outside. */
export function fuzzDecodingOnce(seed: number): DecodeFuzzResult {
  const roll = dice(seed)
  let text: Buffer = Buffer.concat(Array.from({ length: 1 + roll(4) }, () => someText(roll)))
  for (let times = roll(7); times > 0 && text.length < 1 << 15; times--) {
    text = writings[roll(writings.length)]!.write(Buffer.from(text.toString('latin1').replaceAll(/[\u0080-\uffff]/g, '?')))
    if (roll(2) === 0) text = Buffer.concat([someText(roll), text, someText(roll)])
    if (roll(3) === 0) text = Buffer.from(mutate(text, roll))
  }
  const content = roll(2) === 0 ? text : Buffer.from(mutate(text, roll))
  const { findings, isCut } = scanBytes(sharedDetector(), { origin: { file: 'fuzz' } }, content)
  for (const { location, rule } of findings) {
    const { start, end, line, column } = location
    const isInside = start >= 0 && end > start && end <= content.length * 2 && line > 0 && column > 0
    if (!isInside) throw new Error(`${rule} at ${start} to ${end} of ${content.length} bytes`)
  }
  return { findings: findings.length, isCut: isCut === true }
}

function someText(roll: Dice): Buffer {
  const seam = seams[roll(seams.length)]!
  switch (roll(5)) {
    case 0:
      return Buffer.from(`password = "${fake(`fuzz ${roll(1000)}`, 'base62', 20)}"${seam}`)
    case 1:
      return Buffer.from(`export GITLAB_TOKEN=glpat-${fake(`fuzz ${roll(1000)}`, 'base64url', 20)}${seam}`)
    case 2:
      return Buffer.from(`${seam}${fake(`fuzz ${roll(1000)}`, 'base64', 1 + roll(200))}${seam}`)
    case 3:
      return Buffer.from(seam.repeat(1 + roll(40)))
    default:
      return Buffer.from(`the quick brown fox ${roll(1000)}${seam}`)
  }
}

/** Run by hand: `node src/testing/decode-fuzz.ts 100000 [first seed]`. Tells the seed of every input that is scanned wrongly. */
function main(count: number, first: number): void {
  const sums = { findings: 0, cut: 0, wrong: 0, slowestMs: 0, slowest: 0 }
  for (let seed = first; seed < first + count; seed++) {
    const start = performance.now()
    try {
      const { findings, isCut } = fuzzDecodingOnce(seed)
      sums.findings += findings
      sums.cut += Number(isCut)
    } catch (error) {
      sums.wrong++
      process.stderr.write(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}\n`)
    }
    const took = performance.now() - start
    if (took > sums.slowestMs) {
      sums.slowestMs = took
      sums.slowest = seed
    }
  }
  console.log({ inputs: count, ...sums, peakMiB: process.resourceUsage().maxRSS >> 10 })
}

if (import.meta.main) main(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1))
