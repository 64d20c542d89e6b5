import { isGap, type Skip, type SkipReason } from '#core/coverage.ts'
import { unknownEntries } from '#core/verification.ts'
import { countsTexts, verdictWords } from '#core/verification-words.ts'
import { skipMessages } from '../messages/skip-messages.ts'
import { formatBytes, visible } from '../view/format.ts'
import type { App, Section } from './app.ts'
import { h, type Child, type PageElement } from './dom.ts'
import { icon } from './marks.ts'

const FIRST = 20
const STEP = 500

/** What was read, what was not and why, and what was found but not shown. Gaps come first. */
export function coverage(app: App): Section {
  const words = app.words()
  const element = h(
    'section',
    { class: 'coverage', 'aria-labelledby': 'coverage' },
    h('h2', { id: 'coverage', tabindex: -1 }, words.coverage),
    h('p', { class: 'lead' }, words.coverageLead),
    readCounts(app),
    issuersSaid(app),
    gaps(app),
    h(
      'div',
      { class: 'coverage-grid' },
      choices(app),
      h('div', { class: 'coverage-column' }, hidden(app), staleIgnores(app)),
    ),
  )
  return { element }
}

function readCounts(app: App): PageElement {
  const words = app.words()
  const { coverage: read } = app.data
  const counts = (['files', 'blobs', 'commits', 'rules'] as const)
    .filter((key) => read[key] > 0 || key === 'files' || key === 'rules')
    .map((key) => [words[`read.${key}`], app.number(read[key])] as const)
  const sizes = (['bytes', 'cached'] as const)
    .map((key) => [words[`read.${key}`], key === 'bytes' ? read.bytes : (read.cached?.bytes ?? 0)] as const)
    .filter(([name, bytes]) => bytes > 0 || name === words['read.bytes'])
    .map(([name, bytes]) => [name, formatBytes(bytes, app.language())] as const)
  const all = [...counts, ...sizes]
  return h(
    'dl',
    { class: 'read-counts' },
    ...all.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  )
}

/** What asking issuers came to; every reason for what is not known. */
function issuersSaid(app: App): PageElement | undefined {
  const { verification } = app.data.coverage
  if (verification === undefined) return undefined
  const [counts = ''] = countsTexts(verification, app.language())
  const words = verdictWords[app.language()]
  const reasons = unknownEntries(verification).map(([reason, count]) =>
    counted(app, h('span', {}, `${words.kind('unknown')}${words.colon}${words.unknown(reason)}`), count),
  )
  return h(
    'div',
    { class: 'card issuers-said' },
    h('h3', {}, app.words().verdict),
    h('p', {}, counts),
    reasons.length > 0 && h('ul', { class: 'counted' }, ...reasons),
  )
}

function gaps(app: App): PageElement {
  const words = app.words()
  const { gaps: list } = app.data.coverage
  const title = h(
    'h3',
    { id: 'gaps', tabindex: -1 },
    icon(list.length === 0 ? 'check' : 'gap'),
    words.gaps,
    list.length > 0 && h('span', { class: 'count' }, app.number(list.length)),
  )
  if (list.length === 0) return h('div', { class: 'card gaps is-complete' }, title, h('p', {}, words.noGaps))
  const groups = [...Map.groupBy(list, (gap) => gap.reason)].sort(([, a], [, b]) => b.length - a.length)
  return h(
    'div',
    { class: 'card gaps is-incomplete' },
    title,
    ...groups.map(([reason, skips]) => gapGroup(app, reason, skips)),
  )
}

function gapGroup(app: App, reason: SkipReason, skips: readonly Skip[]): PageElement {
  return h(
    'section',
    { class: 'gap-group' },
    h('h4', {}, reasonText(app, reason), h('span', { class: 'count' }, app.number(skips.length))),
    growing(app, skips, (skip) => skipItem(app, skip)),
  )
}

/** The reason in words; its id for reasons newer than this page. */
function reasonText(app: App, reason: SkipReason): PageElement {
  const words = skipMessages[app.language()]
  return h('span', {}, Object.hasOwn(words, reason) ? words[reason] : visible(reason))
}

function skipItem(app: App, { place, detail, bytes }: Skip): PageElement {
  return h(
    'li',
    {},
    h('bdi', { class: 'place' }, visible(place)),
    detail !== undefined && h('span', { class: 'sub' }, visible(detail)),
    bytes !== undefined && h('span', { class: 'sub' }, formatBytes(bytes, app.language())),
  )
}

/** A list that shows its first items and grows on demand. */
function growing<Item>(app: App, items: readonly Item[], make: (item: Item) => PageElement): PageElement {
  const list = h('ul', { class: 'skips' }, ...items.slice(0, FIRST).map(make))
  let shown = Math.min(FIRST, items.length)
  if (shown === items.length) return list
  const label = () => app.words().showMore(app.number(Math.min(STEP, items.length - shown)))
  const button = h('button', { type: 'button', class: 'link' }, label())
  button.addEventListener('click', () => {
    list.append(...items.slice(shown, shown + STEP).map(make))
    shown = Math.min(items.length, shown + STEP)
    button.textContent = label()
    button.hidden = shown === items.length
  })
  return h('div', {}, list, button)
}

function choices(app: App): PageElement {
  const words = app.words()
  const { skipped, skippedByReason } = app.data.coverage
  const counts = (Object.entries(skippedByReason) as [SkipReason, number][])
    .filter(([reason]) => !isGap(reason))
    .sort(([, a], [, b]) => b - a)
  if (counts.length === 0) return h('div', { class: 'card' }, h('h3', {}, words.choices), h('p', {}, words.noChoices))
  return h(
    'div',
    { class: 'card' },
    h('h3', {}, words.choices),
    h('p', { class: 'hint' }, words.choicesLead),
    h('ul', { class: 'counted' }, ...counts.map(([reason, count]) => counted(app, reasonText(app, reason), count))),
    app.data.verbose
      ? h(
          'details',
          {},
          h('summary', {}, words.choicesListed),
          growing(app, skipped, (skip) => skipItem(app, skip)),
        )
      : h('p', { class: 'hint' }, words.choicesNotListed),
  )
}

function counted(app: App, label: Child, count: number): PageElement {
  return h('li', { class: count === 0 ? 'is-zero' : '' }, h('span', { class: 'count' }, app.number(count)), label)
}

function hidden(app: App): PageElement {
  const words = app.words()
  const counts = Object.entries(app.data.coverage.hidden) as [keyof App['data']['coverage']['hidden'], number][]
  const items = counts.map(([cause, count]) => counted(app, h('span', {}, words[`hidden.${cause}`]), count))
  return h('div', { class: 'card' }, h('h3', {}, words.hidden), h('ul', { class: 'counted' }, ...items))
}

function staleIgnores(app: App): PageElement | undefined {
  const words = app.words()
  const { staleIgnores: list } = app.data.coverage
  if (list.length === 0) return undefined
  const items = growing(app, list, ({ file, line, entry, why }) =>
    h(
      'li',
      {},
      h('code', {}, visible(entry)),
      h('span', { class: 'sub' }, `${visible(file)}:${line}`),
      h('span', { class: 'sub' }, words[`stale.${why}`]),
    ),
  )
  return h(
    'div',
    { class: 'card' },
    h('h3', {}, words.staleIgnores),
    h('p', { class: 'hint' }, words.staleIgnoresLead),
    items,
  )
}
