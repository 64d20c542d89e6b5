import { NO_CONTEXT, type PartValues, type Rule } from '#core/rule.ts'
import { detect, rulesetOf } from './detect-sample.ts'
import { dice, mutate, type Dice } from './git-pack/fuzz.ts'

/** For tests: what came of the mutated inputs of one check. */
export interface CheckFuzzResult {
  readonly rule: string
  readonly verdicts: Readonly<Record<string, number>>
  readonly slowestMs: number
}

interface Sample {
  readonly secret: string
  readonly parts: PartValues
}

const VERDICTS = new Set(['pass', 'fail', 'doubt', 'neutral', 'reject'])
/**
 * Damages the samples of a rule in many ways (their text; the bytes inside of their base64 and hexadecimal) and gives them to its
 * check. Throws when the check throws or answers with no verdict.
 */
export function fuzzCheck(rule: Rule, count: number, firstSeed = 1): CheckFuzzResult {
  const samples = samplesOf(rule)
  const verdicts: Record<string, number> = {}
  let slowestMs = 0
  for (let seed = firstSeed; samples.length > 0 && seed < firstSeed + count; seed++) {
    const roll = dice(seed)
    const { secret, parts } = damaged(samples[roll(samples.length)]!, roll)
    const start = performance.now()
    const check = rule.check!(secret, parts, NO_CONTEXT)
    slowestMs = Math.max(slowestMs, performance.now() - start)
    if (!VERDICTS.has(check.verdict)) throw new Error(`${rule.id}, seed ${seed}: no verdict`)
    verdicts[check.verdict] = (verdicts[check.verdict] ?? 0) + 1
  }
  return { rule: rule.id, verdicts, slowestMs }
}

function samplesOf(rule: Rule): Sample[] {
  const ruleset = rulesetOf([{ id: rule.id, name: rule.name, homepage: '', rules: [rule] }])
  return rule
    .matches()
    .flatMap((text) => detect(ruleset, text))
    .map(({ secret, parts }) => ({
      secret: secret.value,
      parts: Object.fromEntries(Object.entries(parts).map(([name, { value }]) => [name, value])),
    }))
}

/** Mostly the secret is damaged, and what holds it too; at times another part. */
function damaged({ secret, parts }: Sample, roll: Dice): Sample {
  const names = Object.keys(parts)
  if (roll(5) === 0 && names.length > 0) {
    const name = names[roll(names.length)]!
    return { secret, parts: { ...parts, [name]: damagedText(parts[name] ?? '', roll) } }
  }
  const other = damagedText(secret, roll)
  const inside = names.map((name) => [name, parts[name]?.replace(secret, () => other)] as const)
  return { secret: other, parts: Object.fromEntries(inside) }
}

const BASE64_RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/
const HEX = /^[0-9a-f]+$/i

function damagedText(text: string, roll: Dice): string {
  const way = roll(3)
  if (way > 0 && HEX.test(text)) return Buffer.from(mutate(Buffer.from(text, 'hex'), roll)).toString('hex')
  const run = way > 0 ? BASE64_RUN.exec(text.replaceAll(/\s+/g, ''))?.[0] : undefined
  if (run === undefined) return Buffer.from(mutate(Buffer.from(text, 'latin1'), roll)).toString('latin1')
  const bytes = Buffer.from(mutate(Buffer.from(run, 'base64'), roll))
  return text.replaceAll(/\s+/g, '').replace(run, () => bytes.toString(/[-_]/.test(run) ? 'base64url' : 'base64'))
}

/** Run by hand: `node src/testing/check-fuzz.ts 100000 [room,room]`. */
async function main(count: number, only: readonly string[]): Promise<void> {
  const { providers } = await import('#registry/providers.generated.ts')
  for (const { id, rules } of providers) {
    if (only.length > 0 && !only.includes(id)) continue
    for (const rule of rules) {
      if (rule.check === undefined || rule.knownBy === 'name') continue
      try {
        const { verdicts, slowestMs } = fuzzCheck(rule, count)
        console.log(rule.id, JSON.stringify(verdicts), `${slowestMs.toFixed(1)} ms`)
      } catch (error) {
        process.exitCode = 1
        console.error(rule.id, error)
      }
    }
  }
}

if (import.meta.main) await main(Number(process.argv[2] ?? 1000), process.argv[3]?.split(',') ?? [])
