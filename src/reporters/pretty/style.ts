import { styleText } from 'node:util'
import type { Severity } from '#core/rule.ts'
import type { Verdict } from '#core/verify.ts'

type Format = Parameters<typeof styleText>[0]
/** Gives text a look, or leaves it alone. */
export type Paint = (format: Format, text: string) => string

/** The caller has decided whether there are colours, so no stream is asked again. */
export function painter(color: boolean): Paint {
  return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text
}

export const SEVERITY_LOOK = {
  critical: ['bold', 'inverse', 'red'],
  high: ['bold', 'red'],
  medium: ['bold', 'yellow'],
  low: ['bold', 'cyan'],
} as const satisfies Record<Severity, Format>

export const VERDICT_LOOK = {
  live: ['bold', 'red'],
  dead: ['green'],
  unknown: ['yellow'],
} as const satisfies Record<Verdict['kind'], Format>
