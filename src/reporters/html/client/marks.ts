import type { Severity } from '#core/rule.ts'
import { svg, type PageElement } from './dom.ts'

/** The mark of kagiban: a key whose bow is an open, watching eye, in a crest. */
export function logo(size: number): PageElement {
  return svg(
    'svg',
    { viewBox: '0 0 64 64', width: size, height: size, class: 'logo', 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { x: 2, y: 2, width: 60, height: 60, rx: 17, class: 'logo-crest' }),
    svg('path', {
      d: 'M32 9.5 46.5 24 32 38.5 17.5 24Z',
      class: 'logo-line',
      'stroke-width': 5,
      'stroke-linejoin': 'round',
    }),
    svg('circle', { cx: 32, cy: 24, r: 4.6, class: 'logo-pupil' }),
    svg('path', {
      d: 'M32 38.5V55M32 45.5H41M32 53H38.5',
      class: 'logo-line',
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
  )
}

/** Severities differ by shape as well as by colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  critical: 'M8 .8 15.2 8 8 15.2.8 8Z',
  high: 'M8 1.6 15.4 14.4H.6Z',
  medium: 'M2 2H14V14H2Z',
  low: 'M8 2.2A5.8 5.8 0 1 1 8 13.8 5.8 5.8 0 1 1 8 2.2ZM8 5.2A2.8 2.8 0 1 0 8 10.8 2.8 2.8 0 1 0 8 5.2Z',
}

/** The shape of a severity, for beside its name. */
export function severityMark(severity: Severity): PageElement {
  const shape = svg('path', { d: SHAPES[severity], 'fill-rule': 'evenodd' })
  return svg(
    'svg',
    { viewBox: '0 0 16 16', class: `mark severity-${severity}`, 'aria-hidden': 'true', focusable: 'false' },
    shape,
  )
}

const ICONS = {
  chevron: 'M6 3.5 10.5 8 6 12.5',
  close: 'M4 4 12 12M12 4 4 12',
  check: 'M3 8.5 6.5 12 13 4.5',
  gap: 'M8 3.2V9M8 12.2V12.4',
  sun: 'M8 5.2A2.8 2.8 0 1 1 8 10.8 2.8 2.8 0 1 1 8 5.2M8 1V2.4M8 13.6V15M1 8H2.4M13.6 8H15M3 3 4 4M12 12 13 13M3 13 4 12M12 4 13 3',
  moon: 'M13.2 9.6A5.8 5.8 0 1 1 6.4 2.8 4.6 4.6 0 0 0 13.2 9.6Z',
  auto: 'M8 2.2A5.8 5.8 0 1 1 8 13.8 5.8 5.8 0 1 1 8 2.2M8 2.2V13.8M8 5H11.6M8 8H13.4M8 11H11.6',
} as const

/** A line icon that takes the colour of its text. */
export function icon(name: keyof typeof ICONS): PageElement {
  const path = svg('path', { d: ICONS[name] })
  return svg('svg', { viewBox: '0 0 16 16', class: `icon icon-${name}`, 'aria-hidden': 'true', focusable: 'false' }, path)
}
