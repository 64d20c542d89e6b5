import type { Language } from '#base/language.ts'

/** Line breaks, other controls and marks that turn the direction of text around: they could make a name read as another. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text with every invisible or direction-turning character shown by its code point. */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${code}⟩`
  })
}

/** A whole number with the language's grouping. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value)
}

/** 0 to 1 as whole percent, rounded down so that only certainty reads 100. */
export function percent(value: number): number {
  return Math.floor(value * 100 + 1e-9)
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Bytes in the largest unit (powers of 1000) that gives at least 1. */
export function formatBytes(bytes: number, language: Language): string {
  const power = Math.max(0, Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const options = { style: 'unit', unit: BYTE_UNITS[power] ?? 'byte', unitDisplay: power === 0 ? 'long' : 'short' } as const
  return new Intl.NumberFormat(language, { ...options, maximumSignificantDigits: 3 }).format(bytes / 1000 ** power)
}

/** A duration in the unit people would say: milliseconds, seconds, or minutes and seconds. */
export function formatDuration(ms: number, language: Language): string {
  const unit = (value: number, name: string, digits = 0) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    }).format(value)
  if (ms < 1000) return unit(Math.round(ms), 'millisecond')
  // Below the point at which one decimal would round up to 60.
  if (ms < 59_950) return unit(ms / 1000, 'second', 1)
  const seconds = Math.round(ms / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  return [hours > 0 ? unit(hours, 'hour') : '', unit(minutes, 'minute'), hours > 0 ? '' : unit(seconds % 60, 'second')]
    .filter(Boolean)
    .join(' ')
}

/** Date and time in the reader's own zone, with the zone named; the text itself when it is no date. */
export function formatTime(date: string, language: Language): string {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return visible(date)
  const options = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const
  return new Intl.DateTimeFormat(language, options).format(time)
}

/** An https or http address, or undefined: nothing else may become a link. */
export function safeLink(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.href : undefined
}
