import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { placeholderReason } from '#detect/index.ts'
import { candidatesIn, type Candidate } from './candidates.ts'
import { LabelIndex, readLabels } from './labels.ts'
import { providerFindings, type ProviderFinding } from './providers.ts'
import { CLEAN_PACKAGES, CLEAN_WEIGHT, FULL_WEIGHT, UNLABELLED_WEIGHT } from './settings.ts'
import { examplesOf, tableOf, type Example } from './table.ts'
import type { Table } from './boost.ts'

/** All that is learned from and measured on. */
export interface Data {
  readonly index: LabelIndex
  /** Weighed candidates of the labelled repositories, with their features row by row in `table`. */
  readonly examples: readonly Example[]
  readonly table: Table
  /** Candidates of packages that hold no credentials. */
  readonly clean: Table
  /** What is found without the model: by providers' rules, and by generic rules that do not weigh. */
  readonly fixed: readonly ProviderFinding[]
}

/** Reads the labelled part below a directory of evaluation data. */
export function readData(directory: string): Data {
  const part = join(directory, 'creddata-dev')
  const files = join(part, 'files')
  const index = new LabelIndex(readLabels(part))
  const candidates = candidatesIn(files)
  const names = [...new Set(index.labels.map(({ file }) => file))].sort().filter((file) => existsSync(join(files, file)))
  const provider = providerFindings(files, names)
  const standing = candidates.flatMap((candidate) => (candidate.evidence === undefined ? [candidate] : []))
  const weighed = candidates.filter((candidate) => candidate.evidence !== undefined && !isStandIn(candidate))
  const examples = examplesOf(weighed, index)
  const sizes = new Map<string, number>()
  for (const { group, truth } of examples) if (truth !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const table = tableOf(examples, ({ group, truth }) => {
    const share = Math.min(1, Math.sqrt(FULL_WEIGHT / (sizes.get(group) ?? 1)))
    return truth === undefined ? UNLABELLED_WEIGHT * share : share
  })
  const cleanExamples = cleanCandidates().map((candidate) => ({ candidate, truth: false, group: 'clean' }))
  return { index, examples, table, clean: tableOf(cleanExamples, () => CLEAN_WEIGHT), fixed: [...provider, ...standing] }
}

/** Those that look like placeholders stay out: the scanner hides them whatever the model says. */
function isStandIn({ secret }: Candidate): boolean {
  return placeholderReason(secret) !== undefined
}

function cleanCandidates(): readonly Candidate[] {
  const modules = join(import.meta.dirname, '..', '..', 'node_modules')
  return CLEAN_PACKAGES.flatMap((name) => candidatesIn(join(modules, name))).filter(
    (candidate) => candidate.evidence !== undefined && !isStandIn(candidate),
  )
}
