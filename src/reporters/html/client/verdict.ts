import { SEVERITIES, type Severity } from '#core/rule.ts'
import type { App, Section } from './app.ts'
import { h, svg, type PageElement } from './dom.ts'
import { icon, severityMark } from './marks.ts'

const WORST_FIRST = SEVERITIES.toReversed()

/** What the reader must know first: how many, how bad, and whether everything was read. */
export function verdict(app: App): Section {
  const counts = new Map(WORST_FIRST.map((severity) => [severity, 0]))
  for (const { finding } of app.rows) counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1)
  const tiles = WORST_FIRST.map((severity) => tile(app, severity, counts.get(severity) ?? 0))
  const { headline, lead, seal, tone } = statement(app, counts.get('critical') ?? 0)
  const hidden = Object.values(app.data.coverage.hidden).reduce((sum, count) => sum + count, 0)
  const hiddenNote = app.rows.length === 0 && hidden > 0 && h('p', {}, app.words().verdictHidden(hidden, app.number(hidden)))
  const element = h(
    'section',
    { class: `verdict tone-${tone}`, 'aria-labelledby': 'verdict-headline' },
    h(
      'div',
      { class: 'verdict-words' },
      h('div', {}, h('h2', { id: 'verdict-headline' }, headline), h('p', {}, lead), hiddenNote),
      h('div', { class: 'seal', 'aria-hidden': 'true' }, h('span', {}, seal)),
    ),
    meter(counts, app.rows.length),
    h('div', { class: 'tiles', role: 'group', 'aria-label': app.words().bySeverity }, ...tiles, coverageTile(app)),
  )
  const update = () => {
    const chosen = app.state().severity
    for (const button of tiles)
      button.setAttribute('aria-pressed', String(chosen.includes(button.dataset['severity'] ?? '')))
  }
  update()
  return { element, update }
}

function statement(
  app: App,
  critical: number,
): { headline: string; lead: string; seal: string; tone: 'act' | 'partial' | 'clear' } {
  const words = app.words()
  const places = app.rows.length
  if (places > 0) {
    const credentials = app.credentials.size
    const headline = words.verdictFound(credentials, places, app.number(credentials), app.number(places))
    const { live = 0 } = app.data.coverage.verification ?? {}
    const lead =
      live > 0
        ? words.verdictFoundLive(live, app.number(live))
        : critical > 0
          ? words.verdictFoundCritical(critical, app.number(critical))
          : words.verdictFoundOther
    return { headline, lead, seal: words['seal.act'], tone: 'act' }
  }
  if (app.data.coverage.complete) {
    return { headline: words.verdictClear, lead: words.verdictClearDetail, seal: words['seal.clear'], tone: 'clear' }
  }
  return { headline: words.verdictPartial, lead: words.verdictPartialDetail, seal: words['seal.partial'], tone: 'partial' }
}

function tile(app: App, severity: Severity, count: number): PageElement {
  const toggle = () => {
    const chosen = app.state().severity
    app.set({ severity: chosen.includes(severity) ? chosen.filter((one) => one !== severity) : [...chosen, severity] })
  }
  return h(
    'button',
    {
      type: 'button',
      class: `tile severity-${severity}`,
      'data-severity': severity,
      disabled: count === 0,
      on: { click: toggle },
    },
    h('span', { class: 'tile-number' }, app.number(count)),
    h('span', { class: 'tile-label' }, severityMark(severity), app.words()[`severity.${severity}`]),
  )
}

function coverageTile(app: App): PageElement {
  const { complete, gaps } = app.data.coverage
  const words = app.words()
  const show = () => {
    const target = app.data.coverage.complete ? 'coverage' : 'gaps'
    const heading = element.closest('main')?.querySelector(`#${target}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  const element = h(
    'button',
    { type: 'button', class: `tile tile-coverage ${complete ? 'is-complete' : 'is-incomplete'}`, on: { click: show } },
    h(
      'span',
      { class: 'tile-state' },
      icon(complete ? 'check' : 'gap'),
      complete ? words.coverageComplete : words.coverageIncomplete,
    ),
    h(
      'span',
      { class: 'tile-label' },
      complete ? words.coverageCompleteDetail : words.coverageGaps(gaps.length, app.number(gaps.length)),
    ),
  )
  return element
}

/** One bar, parted by severity. The tiles say the same in numbers. */
function meter(counts: ReadonlyMap<Severity, number>, all: number): PageElement {
  let x = 0
  const parts = WORST_FIRST.map((severity) => {
    const width = all === 0 ? 0 : ((counts.get(severity) ?? 0) / all) * 1000
    const part = svg('rect', { x, y: 0, width, height: 8, class: `fill-${severity}` })
    x += width
    return part
  })
  return svg(
    'svg',
    { viewBox: '0 0 1000 8', preserveAspectRatio: 'none', class: 'meter', 'aria-hidden': 'true', focusable: 'false' },
    ...parts,
  )
}
