import { z } from 'zod'
import { AppError } from '#base/errors.ts'
import { readSmallTextFile } from '#app/small-text-file.ts'
import type { LocalLayer } from './layer.ts'

const MAX_BYTES = 1 << 20

const layerSchema = z.object({
  v: z.literal(1),
  bias: z.number().min(-100).max(100),
  weights: z.record(z.string(), z.number().min(-100).max(100)),
  verdicts: z.int().nonnegative(),
})

/** The layer in a file; undefined when there is no file. Throws E_FEEDBACK_INVALID for anything else. */
export function readLayer(file: string): LocalLayer | undefined {
  const found = readSmallTextFile(file, MAX_BYTES)
  if (found.kind === 'absent') return undefined
  const parsed = found.kind === 'text' ? layerSchema.safeParse(parseJson(found.text)) : undefined
  if (parsed?.success === true) return parsed.data
  throw new AppError(
    'E_FEEDBACK_INVALID',
    `${file} is no layer as \`kagiban feedback retrain\` writes it. Delete it, or run that again.`,
    { details: { file } },
  )
}

/** What is written to the file. */
export function layerText({ bias, weights, verdicts }: LocalLayer): string {
  const rounded = Object.entries(weights)
    .map(([name, weight]): [string, number] => [name, round(weight)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ v: 1, bias: round(bias), weights: Object.fromEntries(rounded), verdicts }, undefined, 1)}\n`
}

function round(weight: number): number {
  return Math.round(weight * 10_000) / 10_000
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
