import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedPage, styleSheet } from './build-page.ts'

it('is built from the present client (else: node src/reporters/html/build-page.ts)', async () => {
  expect(readFileSync(join(import.meta.dirname, 'page.generated.ts'), 'utf8')).toBe(await generatedPage())
})

describe('colours', () => {
  const css = styleSheet()
  const colours = new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
      name!,
      { light: light!, dark: dark! },
    ]),
  )

  function luminance(colour: string): number {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
    const [a, b] = [front, back].map((name) => luminance(colours.get(name)![theme])).sort((x, y) => y - x) as [
      number,
      number,
    ]
    return (a + 0.05) / (b + 0.05)
  }

  const grounds = ['paper', 'surface', 'sunken']
  const texts = ['ink', 'muted', 'accent', 'seal', 'clear', 'critical', 'high', 'medium', 'low']
  const pairs = [
    ...texts.flatMap((text) => grounds.map((ground) => [text, ground, 4.5] as const)),
    ['accent', 'accent-soft', 4.5],
    ['ink', 'accent-soft', 4.5],
    ['on-accent', 'accent', 4.5],
    ['ink', 'mark', 4.5],
    ['seal', 'mark', 4.5],
    // Borders of controls and the bars of charts are no text.
    ...grounds.map((ground) => ['line-strong', ground, 3] as const),
    ...['critical', 'high', 'medium', 'low'].map((severity) => [`fill-${severity}`, 'surface', 3] as const),
  ] as const

  it.each(pairs)('%s on %s reaches %d to 1 in both themes', (front, back, least) => {
    expect(contrast(front, back, 'light')).toBeGreaterThanOrEqual(least)
    expect(contrast(front, back, 'dark')).toBeGreaterThanOrEqual(least)
  })
})
