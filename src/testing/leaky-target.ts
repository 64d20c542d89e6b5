import { crc32 } from 'node:zlib'
import { base62 } from '#base/encoding.ts'
import { fake } from '#core/samples.ts'
import { askingUser, type Say } from './issuer.ts'
import { tempDirectory } from './temp-directory.ts'

/** Synthetic, with a checksum that holds. */
function githubToken(seed: string): string {
  const body = fake(seed, 'base62', 30)
  return `ghp_${body}${base62(crc32(body), 6)}`
}

/** Tokens by what `says` says of them. The last one's checksum fails. */
export const TOKENS = {
  live: githubToken('live'),
  dead: githubToken('dead'),
  silent: githubToken('silent'),
  damaged: `ghp_${fake('damaged', 'base62', 36)}`,
}

/** A half of a pair, of a rule without a plan. */
export const HALF = `AWS_ACCESS_KEY_ID=AKIA${fake('aws', 'base32', 16)}\n`

/** Plans in place of the rooms' own. */
export const ONLINE = { providers: askingUser({ github: 'github-personal-access-token' }) }

/** So that rulesets are made quickly. */
export const FEW_RULES = ['--rule', 'github', '--rule', 'aws']

/** What the issuer of these tokens says. */
export const says: Say = (token) => {
  if (token === TOKENS.live) return { status: 200, json: { login: 'octocat' } }
  return { status: token === TOKENS.dead ? 401 : 500 }
}

/** A directory with all of them, the live one twice. */
export function leakyTarget(): string {
  return tempDirectory({
    'live.env': `TOKEN=${TOKENS.live}\nAGAIN=${TOKENS.live}\n`,
    'dead.env': `TOKEN=${TOKENS.dead}\n`,
    'silent.env': `TOKEN=${TOKENS.silent}\n`,
    'damaged.env': `TOKEN=${TOKENS.damaged}\n`,
    'aws.env': HALF,
  })
}

/** A finding of a `--format jsonl` report, as far as it is looked at here. */
export interface VerifiedLine {
  readonly fingerprint: string
  readonly verification?: {
    readonly verdict: string
    readonly reason?: string
    readonly identity?: object
    readonly requests: readonly string[]
  }
}

/** The lines of such a report; the last is the coverage. */
export function linesOf(text: string): VerifiedLine[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as VerifiedLine)
}
