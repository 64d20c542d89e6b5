import type { Finding } from '#core/finding.ts'
import { formatEntry } from '#app/ignore/entry.ts'
import { allowComment } from './comment.ts'

/** What would silence a finding, from narrow to wide. */
export interface Silence {
  readonly inlineComment?: { readonly file: string; readonly line: number; readonly text: string }
  readonly ignoreList: { readonly file: string; readonly line: string; readonly command: string }
  /** The least option that hides it; absent where none does, as nothing is surer. */
  readonly minConfidence?: string
  readonly ruleOff: { readonly flag: string; readonly yaml: string }
  /** Only for generic findings: all of them off. */
  readonly genericOff?: { readonly flag: string; readonly yaml: string }
}

interface Place {
  readonly ignoreFile: string
  readonly keyId: string
  /** The ignore list names another key than the one of this fingerprint. */
  readonly isOtherKey: boolean
}

/** For findings of one secret, the surest first. */
export function silenceOf(findings: readonly [Finding, ...Finding[]], { ignoreFile, keyId, isOtherKey }: Place): Silence {
  const [finding] = findings
  const comment = findings.flatMap(({ location: { file, line, stillAtHead } }) => {
    const text = stillAtHead === false ? undefined : allowComment(file)
    return text === undefined ? [] : [{ file, line, text }]
  })[0]
  const { fingerprint, rule, confidence } = finding
  const fields = { fingerprint, reason: 'why', ...(isOtherKey ? { key: keyId } : {}) }
  return {
    ...(comment === undefined ? {} : { inlineComment: comment }),
    ignoreList: {
      file: ignoreFile,
      line: formatEntry(fields, `${rule} ${finding.location.file}`),
      command: `kagiban ignore ${fingerprint} --reason "why"${ignoreFile === '.kagiban-ignore' ? '' : ` --ignore-file ${quoted(ignoreFile)}`}`,
    },
    ...(confidence >= 1 ? {} : { minConfidence: `--min-confidence ${threshold(confidence)}` }),
    ruleOff: { flag: `--disable-rule ${rule}`, yaml: `rules: { disable: [${rule}] }` },
    ...(finding.class === 'generic' ? { genericOff: { flag: '--no-generic', yaml: 'rules: { generic: false }' } } : {}),
  }
}

/** The least number with two decimals that is over the confidence. */
function threshold(confidence: number): string {
  return Math.min(1, (Math.floor(confidence * 100 + 1e-9) + 1) / 100).toFixed(2)
}

/** For a shell; plain paths stay as they are. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
