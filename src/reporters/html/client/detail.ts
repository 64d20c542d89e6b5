import type { Verification } from '#core/verification.ts'
import { verdictText } from '#core/verification-words.ts'
import { formatNumber, formatTime, safeLink, visible } from '../view/format.ts'
import type { Row } from '../view/rows.ts'
import { codeFrame } from './code-frame.ts'
import type { App } from './app.ts'
import { copyButton } from './controls.ts'
import { h, type Child, type PageElement } from './dom.ts'
import { placeOf } from './place.ts'
import { reachFigure } from './reach-figure.ts'

const SHOWN_EXPOSURES = 8

type Entry = readonly [name: string, value: Child]

/** Everything known about a finding. */
export function detail(app: App, row: Row): PageElement {
  const words = app.words()
  const { finding } = row
  return h(
    'div',
    { class: 'detail' },
    h(
      'div',
      { class: 'detail-main' },
      codeFrame(app, finding),
      finding.verification !== undefined && saidBlock(app, finding.verification),
      finding.secret !== undefined && secretField(app, finding.secret),
      finding.missing.length > 0 &&
        block(words.missing, h('p', { class: 'missing' }, words.missingDetail(finding.missing.map(visible).join(', ')))),
      block(words.reasons, reasons(app, row)),
      exposures(app, row),
      finding.references.length > 0 &&
        block(
          words.references,
          h('ul', { class: 'references' }, ...finding.references.map((address) => h('li', {}, reference(app, address)))),
        ),
    ),
    h(
      'div',
      { class: 'detail-side' },
      fingerprintField(app, finding.fingerprint),
      entries(
        words.parts,
        Object.entries(finding.parts).map(([name, value]): Entry => [visible(name), h('code', {}, partText(row, value))]),
      ),
      entries(
        words.facts,
        Object.entries(finding.facts).map(([name, value]): Entry => [visible(name), factText(app, value)]),
      ),
    ),
    entries(words.where, whereEntries(app, row), 'entries entries-wide'),
  )
}

function block(title: string, ...children: readonly Child[]): PageElement {
  return h('section', { class: 'block' }, h('h4', {}, title), ...children)
}

function entries(title: string, list: readonly Entry[], className = 'entries'): PageElement | undefined {
  if (list.length === 0) return undefined
  return block(
    title,
    h('dl', { class: className }, ...list.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)))),
  )
}

/** With secrets shown, the parts hold them too; those stay behind the reveal button. */
function partText({ finding }: Row, value: string): string {
  return finding.secret !== undefined && value.includes(finding.secret) ? visible(finding.redacted) : visible(value)
}

function factText(app: App, value: string | number | boolean): Child {
  if (typeof value === 'boolean') return value ? app.words().yes : app.words().no
  return h('bdi', {}, typeof value === 'string' ? visible(value) : String(value))
}

/** What the issuer said, when, and what was sent for it. */
function saidBlock(app: App, { verdict, at, requests, access }: Verification): PageElement {
  const words = app.words()
  return block(
    words.verdict,
    h('p', { class: `said said-${verdict.kind}` }, h('strong', {}, words[`verdict.${verdict.kind}`])),
    h('p', {}, h('bdi', {}, visible(verdictText(verdict, app.language())))),
    h('p', { class: 'hint' }, h('time', { datetime: at, title: at }, formatTime(at, app.language()))),
    h('ul', { class: 'reasons' }, ...requests.map((request) => h('li', {}, h('code', {}, visible(request))))),
    access !== undefined && reachFigure(app, access),
  )
}

function whereEntries(app: App, { finding }: Row): Entry[] {
  const words = app.words()
  const { location, occurrences } = finding
  const code = (value: string) => h('code', {}, visible(value))
  const person = [location.author, location.authorEmail && `<${location.authorEmail}>`].filter(Boolean).join(' ')
  const list: (Entry | undefined)[] = [
    [words.file, code(location.file)],
    [words.position, words.positionValue(app.number(location.line), app.number(location.column))],
    [words.bytes, `${location.start}–${location.end}`],
    finding.encoding === undefined ? undefined : [words.encoding, finding.encoding.join(' > ')],
    [words.rule, code(finding.rule)],
    [words.provider, code(finding.provider)],
    [words.kind, `${words[`kind.${finding.kind}`]} · ${words[`class.${finding.class}`]}`],
    location.commit === undefined ? undefined : [words.commit, code(location.commit)],
    location.date === undefined
      ? undefined
      : [
          words.when,
          h('time', { datetime: location.date, title: location.date }, formatTime(location.date, app.language())),
        ],
    person === '' ? undefined : [words.author, h('bdi', {}, visible(person))],
    location.lastCommit === undefined ? undefined : [words.lastCommit, code(location.lastCommit)],
    location.refs === undefined ? undefined : [words.refs, refsText(app, location.refs, location.refCount)],
    location.blob === undefined ? undefined : [words.blob, code(location.blob)],
    location.stillAtHead === undefined ? undefined : [words.head, words[location.stillAtHead ? 'head.still' : 'head.gone']],
    occurrences > 1 ? [words.occurrences, formatNumber(occurrences, app.language())] : undefined,
  ]
  return list.filter((entry) => entry !== undefined)
}

/** Names without what all of them begin with. */
function refsText(app: App, refs: readonly string[], count = refs.length): Child {
  const words = app.words()
  if (refs.length === 0) return words.noRefs
  const names = refs.map((name) => visible(name.replace(/^refs\/(?:(?:heads|tags|remotes)\/)?/, '')))
  const more = count > names.length ? ` ${words.more(app.number(count - names.length))}` : ''
  return h('bdi', {}, `${names.join(', ')}${more}`)
}

function fingerprintField(app: App, fingerprint: string): PageElement {
  const words = app.words()
  const code = h('code', { class: 'fingerprint' }, visible(fingerprint))
  return block(
    words.fingerprint,
    h('div', { class: 'copy-field' }, code, copyButton(app, fingerprint, code, words.fingerprint)),
  )
}

/** A secret the user asked to see stays covered until it is asked for here too. */
function secretField(app: App, secret: string): PageElement {
  const words = app.words()
  const code = h('code', { class: 'secret' }, '••••••••')
  let covered = true
  const button = h('button', { type: 'button', class: 'small', 'aria-pressed': 'false' }, words.reveal)
  button.addEventListener('click', () => {
    covered = !covered
    code.textContent = covered ? '••••••••' : visible(secret)
    button.textContent = covered ? words.reveal : words.conceal
    button.setAttribute('aria-pressed', String(!covered))
  })
  return block(words.secret, h('div', { class: 'copy-field' }, code, button))
}

/** The engine's phrases in the reader's language; what follows a colon or a bracket is the rule's own and stays. */
function reasons(app: App, { finding }: Row): PageElement {
  const words: Readonly<Record<string, unknown>> = { ...app.words() }
  const said = finding.reasons.length === 0 ? [app.words().noReasons] : finding.reasons
  const items = said.map((reason) => {
    const phrase = /^[^:(]*[^:( ]/.exec(reason)?.[0] ?? ''
    const word = words[`reason.${phrase}`]
    return h('li', {}, visible(typeof word === 'string' ? word + reason.slice(phrase.length) : reason))
  })
  return h('ul', { class: 'reasons' }, ...items)
}

function reference(app: App, address: string): PageElement {
  const href = safeLink(address)
  if (href === undefined) return h('span', {}, visible(address))
  const label = `${visible(address)} (${app.words().opensNewTab})`
  return h(
    'a',
    { href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label },
    visible(address.replace(/^https?:\/\//, '')),
  )
}

/** The other places of the same credential. */
function exposures(app: App, row: Row): PageElement | undefined {
  const words = app.words()
  const { fingerprint } = row.finding
  const others = (app.credentials.get(fingerprint) ?? []).filter((other) => other !== row)
  if (others.length === 0) return undefined
  const items = others
    .slice(0, SHOWN_EXPOSURES)
    .map(({ finding: { location } }) =>
      h(
        'li',
        {},
        placeOf(location),
        location.commit !== undefined && h('code', { class: 'sub' }, visible(location.commit.slice(0, 10))),
      ),
    )
  const showAll = () => app.set({ fingerprint, group: false })
  const all = h(
    'button',
    { type: 'button', class: 'link', on: { click: showAll } },
    words.showAll(app.number(others.length + 1)),
  )
  return block(words.alsoAt(others.length, app.number(others.length)), h('ul', { class: 'exposures' }, ...items), all)
}
