import type { Grant } from '#core/access.ts'
import type { Reach } from '#core/reach.ts'
import { reachText, reachWords } from '#core/reach-words.ts'
import type { App } from './app.ts'
import { visible } from '../view/format.ts'
import { h, svg, type PageElement } from './dom.ts'
import { severityMark } from './marks.ts'

/** Lines in the picture; the worst grants. */
const DRAWN = 8
const ROW = 26
const LEFT = 96
const RIGHT = 210
const WIDTH = 640
const LONGEST = 56

/** What a credential can do: a picture of the worst, then all that is known as a list. */
export function reachFigure(app: App, reach: Reach): PageElement {
  const language = app.language()
  const words = reachWords[language]
  const summary = h('p', {}, h('strong', {}, words.title), ` ${visible(reachText(reach, language))}`)
  if (reach.kind === 'unknown') return h('div', { class: 'reach' }, summary)
  const { grants, counts, gaps } = reach
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return h(
    'div',
    { class: 'reach' },
    summary,
    grants.length > 0 && picture(grants.slice(0, DRAWN), reachText(reach, language)),
    h(
      'ul',
      { class: 'reasons' },
      ...grants.map(({ action, resource, severity, proof }) =>
        h(
          'li',
          {},
          severityMark(severity),
          ` ${words.severity(severity)} `,
          h('code', {}, visible(action)),
          ' ',
          h('bdi', {}, visible(resource)),
          h('span', { class: 'hint' }, ` ${visible(proof)}`),
        ),
      ),
      total > grants.length && h('li', {}, words.more(total - grants.length)),
      ...gaps.map((gap) => h('li', { class: 'hint' }, visible(gap))),
    ),
  )
}

/** From the credential to what it reaches; the colour of a line says how bad that is. For eyes alone: the list says the same. */
function picture(grants: readonly Grant[], label: string): PageElement {
  const height = grants.length * ROW
  const middle = height / 2
  const lines = grants.flatMap(({ action, resource, severity }, index) => {
    const y = index * ROW + ROW / 2
    const text = `${action} → ${resource}`
    return [
      svg('path', {
        d: `M${LEFT} ${middle}C${LEFT + 60} ${middle} ${RIGHT - 60} ${y} ${RIGHT} ${y}`,
        class: `reach-line severity-${severity}`,
      }),
      svg('circle', { cx: RIGHT + 6, cy: y, r: 5, class: `fill-${severity}` }),
      svg(
        'text',
        { x: RIGHT + 20, y: y + 4, class: 'reach-text' },
        visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text),
      ),
    ]
  })
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, class: 'reach-picture', role: 'img', 'aria-label': label },
    ...lines,
    svg('path', { d: keyAt(middle), class: 'reach-key' }),
  )
}

/** A key: its bow, its shaft, and two teeth. */
function keyAt(y: number): string {
  return `M52 ${y}a14 14 0 1 1 -28 0a14 14 0 1 1 28 0M52 ${y}H${LEFT - 6}M72 ${y}v8M82 ${y}v8`
}
