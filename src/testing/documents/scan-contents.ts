import { createFingerprinter } from '#base/fingerprint.ts'
import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { fake } from '#core/samples.ts'
import type { Content, Source, SourceContext } from '#core/source.ts'
import type { Detector } from '#detect/index.ts'
import { ARCHIVE_LIMITS, openArchive } from '#files/index.ts'
import { provider as privateKey } from '#providers/private-key/index.ts'
import { provider as sendgrid } from '#providers/sendgrid/index.ts'
import { runUnit } from '#app/scan/unit-runner.ts'
import { rulesetOf } from '#testing/detect-sample.ts'
import { sourceContext } from '#testing/read-source.ts'

/** For tests: a synthetic secret that one rule finds, the same for the same number. */
export function secret(n: number): string {
  return `SG.${fake(`documents/id/${n}`, 'base64url', 22)}.${fake(`documents/key/${n}`, 'base64url', 43)}`
}

const detector: Detector = {
  ruleset: rulesetOf([sendgrid, privateKey]),
  fingerprinter: createFingerprinter(Buffer.alloc(32, 9)),
  showSecrets: true,
  binary: false,
  inlineAllow: true,
  decode: true,
}

/** What scanning gave: for each finding its place as `file:line`, in the order found, by secret. */
export interface ScannedContents {
  readonly findings: readonly Finding[]
  readonly places: Readonly<Record<string, readonly string[]>>
  readonly skips: readonly Skip[]
  readonly files: number
}

/** Scans files as a directory scan does: archives are opened. */
export async function scanContents(
  files: Readonly<Record<string, Buffer>>,
  given: Partial<Pick<Content, 'onlyLines'>> & { readonly pieceBytes?: number } = {},
): Promise<ScannedContents> {
  const { pieceBytes, ...rest } = given
  const source: Source<never, undefined> = {
    id: 'test',
    async *plan() {},
    async *read(_work, context: SourceContext) {
      for (const [name, bytes] of Object.entries(files)) {
        const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: context.maxFileBytes }
        for await (const piece of openArchive(name, bytes, {
          limits,
          binary: false,
          signal: context.signal,
          wholeDocuments: true,
        })) {
          if (piece.kind === 'skipped') yield piece
          else if (piece.bytes instanceof Uint8Array && pieceBytes !== undefined)
            yield { ...piece, bytes: inPieces(piece.bytes, pieceBytes), ...rest }
          else yield { ...piece, ...rest }
        }
      }
    },
  }
  const result = await runUnit(source, undefined, detector, sourceContext())
  const places: Record<string, string[]> = {}
  for (const { location, secret: value = '' } of result.findings)
    (places[value] ??= []).push(`${location.file}:${location.line}`)
  return { findings: result.findings, places, skips: result.skips, files: result.files }
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
