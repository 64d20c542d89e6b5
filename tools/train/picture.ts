export interface Point {
  readonly least: number
  readonly precision: number
  readonly recall: number
}

const SIZE = 480
const EDGE = 50
const INNER = SIZE - 2 * EDGE

/** Precision against recall as SVG, with a mark for each named threshold. */
export function precisionRecallPicture(points: readonly Point[], settings: Readonly<Record<string, number>>): string {
  const x = (recall: number): string => (EDGE + recall * INNER).toFixed(1)
  const y = (precision: number): string => (SIZE - EDGE - precision * INNER).toFixed(1)
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((value) => [
    `<path d="M${x(value)} ${y(0)}V${y(1)}M${x(0)} ${y(value)}H${x(1)}" stroke="#ddd"/>`,
    `<text x="${x(value)}" y="${SIZE - EDGE + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${EDGE - 8}" y="${y(value)}" text-anchor="end" dominant-baseline="middle">${value}</text>`,
  ])
  const curve = points.map(({ recall, precision }, i) => `${i === 0 ? 'M' : 'L'}${x(recall)} ${y(precision)}`).join('')
  const marks = Object.entries(settings).flatMap(([name, least]) => {
    const point = points.find((one) => one.least === least)
    if (point === undefined) return []
    const at = `cx="${x(point.recall)}" cy="${y(point.precision)}"`
    return [
      `<circle ${at} r="4" fill="#b3261e"/>`,
      `<text x="${x(point.recall)}" y="${Number(y(point.precision)) - 10}" text-anchor="middle">${name}</text>`,
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12" role="img" aria-label="Precision against recall">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    ...grid,
    `<path d="${curve}" fill="none" stroke="#1a56a8" stroke-width="2"/>`,
    ...marks,
    `<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">recall</text>`,
    `<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">precision</text>`,
    '</svg>',
    '',
  ].join('\n')
}
