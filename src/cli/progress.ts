import type { Progress } from '#app/scan/scan.ts'
import type { Environment } from './environment.ts'
import { messages } from './messages.ts'

export interface ProgressLine {
  update(progress: Progress): void
  /** Takes the line away, so that what follows starts on an empty one. */
  clear(): void
}

const SILENT: ProgressLine = { update: () => {}, clear: () => {} }
/** Scans that are over by then show nothing. */
const FIRST_AFTER_MS = 400
/** Empties the line on a terminal. */
export const ERASE = '\r\u001B[2K'

/** One line on standard error, on terminals only: contents, bytes, rate, findings and, once all is listed, the time left. */
export function progressLine({ stderr, language, variables }: Environment, wanted: boolean): ProgressLine {
  if (!wanted || !stderr.isTTY || variables['TERM'] === 'dumb') return SILENT
  const text = messages[language]
  const started = performance.now()
  let shown = false
  return {
    update(progress) {
      const ms = performance.now() - started
      if (ms < FIRST_AFTER_MS) return
      const { contents, bytes, findings, isPlanned, plannedItems, plannedBytes } = progress
      const parts = [
        text.progressScanned(contents.toLocaleString(language), bytesText(bytes), bytesText((bytes / ms) * 1000)),
        text.progressFound(findings),
        isPlanned
          ? leftText(shareDone(bytes, plannedBytes, contents, plannedItems), ms, text.progressLeft)
          : text.progressPlanning,
      ]
      const line = parts.filter((part) => part !== '').join(' · ')
      stderr.write(`${ERASE}${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`)
      shown = true
    },
    clear() {
      if (shown) stderr.write(ERASE)
      shown = false
    },
  }
}

function shareDone(bytes: number, plannedBytes: number, items: number, plannedItems: number): number {
  if (plannedBytes > 0) return Math.min(1, bytes / plannedBytes)
  return plannedItems > 0 ? Math.min(1, items / plannedItems) : 0
}

function leftText(share: number, ms: number, words: (time: string) => string): string {
  if (share < 0.02) return ''
  const seconds = Math.ceil(((ms / share) * (1 - share)) / 1000)
  return words(seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`)
}

function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(unit === 0 || value >= 100 ? 0 : 1)} ${units[unit]}`
}
