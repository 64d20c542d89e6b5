// Trains the model that weighs generic candidates and writes its weights: `npm run train -- --data DIR`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packForest } from '#detect/model/forest.ts'
import { evaluationData } from '../evaluation-data.ts'
import { flagValue } from '../flag-value.ts'
import { boost } from './boost.ts'
import { calibrate, chanceOf, type Calibration } from './calibrate.ts'
import { readData, type Data } from './data.ts'
import { flatten } from './flatten.ts'
import { ablation, report } from './report.ts'
import { BOOST, FOLDS, FOLD_SEEDS, UNLABELLED_WEIGHT } from './settings.ts'
import { joined } from './table.ts'
import { outOfFold } from './validate.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const WEIGHTS = join(ROOT, 'src', 'detect', 'model', 'weights.generated.ts')
/** Characters in a line of the weights. */
const LINE = 110
const HELP = `Trains the model of the generic rules, and writes its weights and what they are worth on repositories not seen.

  npm run train -- [--data DIR] [--report FILE] [--picture FILE] [--ablation]

DIR holds creddata-dev/labels.jsonl and creddata-dev/files. Default: ../shared/eval beside the checkout. The same data give the
same weights, byte for byte. FILE gets the figures as Markdown (default: standard output), or the precision-recall picture.
`

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const directory = evaluationData(args, ['creddata-dev/labels.jsonl'])
  if (typeof directory === 'number') return directory
  const data = readData(directory)
  const rounds = FOLD_SEEDS.map((seed) => outOfFold(data, BOOST, FOLDS, seed))
  const calibration = calibrationOf(data, rounds)
  const all = joined(data.table, data.clean)
  writeFileSync(WEIGHTS, source(packForest(flatten(boost(all, BOOST), all, calibration))))
  const chances = rounds.map((odds) => odds.map((sum) => chanceOf(calibration, sum)))
  const { text, picture } = report(data, chances)
  const extra = args.includes('--ablation') ? ablation(data, calibration) : ''
  const target = flagValue(args, '--report')
  if (target === undefined) process.stdout.write(text + extra)
  else writeFileSync(target, text + extra)
  const pictureTarget = flagValue(args, '--picture')
  if (pictureTarget !== undefined) writeFileSync(pictureTarget, picture)
  return 0
}

function calibrationOf({ examples }: Data, rounds: readonly Float64Array[]): Calibration {
  return calibrate(
    rounds.flatMap((odds) =>
      examples.map(({ truth }, row) => ({
        odds: odds[row]!,
        isTrue: truth === true,
        weight: truth === undefined ? UNLABELLED_WEIGHT : 1,
      })),
    ),
  )
}

function source(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64')
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  return `// Written by \`npm run train\`; see docs/exactness.md.\n\n/** The forest of \`packForest\`, in base64. */\nexport const WEIGHTS =\n  ${lines.map((line) => `'${line}'`).join(' +\n  ')}\n`
}
