import type { Finding } from '#core/finding.ts'
import { messages } from '../messages.ts'
import { DATA_ID, FINDINGS_CLASS, ROOT_ID, type PageData } from '../page-data.ts'
import { visible } from '../view/format.ts'
import { rowsOf } from '../view/rows.ts'
import { createApp, type App, type Section } from './app.ts'
import { charts } from './charts.ts'
import { coverage } from './coverage.ts'
import { h, page, type PageElement } from './dom.ts'
import { filters } from './filters.ts'
import { header } from './header.ts'
import { list } from './list.ts'
import { verdict } from './verdict.ts'

/** Takes a data block's value out of the document, so that its text does not stay in memory. */
function take(element: PageElement | null): unknown {
  const value: unknown = JSON.parse(element?.textContent ?? '')
  element?.remove()
  return value
}

function start(root: PageElement): void {
  const data = take(page.document.getElementById(DATA_ID)) as PageData
  const findings = [...page.document.querySelectorAll(`.${FINDINGS_CLASS}`)].flatMap((block) => take(block) as Finding[])
  if (findings.length !== data.findingCount) throw new Error('findings are missing')
  const app = createApp(data, rowsOf(findings))
  let sections = build(app, root)
  for (const [event, on] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const) {
    page.addEventListener(event, () => {
      for (const section of sections) section.print?.(on)
    })
  }
  app.listen((change) => {
    if (change.language === undefined) {
      for (const section of sections) section.update?.()
    } else {
      const focused = page.document.activeElement?.id
      sections = build(app, root)
      if (focused !== undefined && focused !== '') page.document.getElementById(focused)?.focus({ preventScroll: true })
    }
    dress(app)
  })
  dress(app)
}

/** Makes all sections in the language of the state. */
function build(app: App, root: PageElement): Section[] {
  const words = app.words()
  const top = header(app)
  const overview = charts(app)
  const parts = [verdict(app), ...(overview === undefined ? [] : [overview])]
  const narrow = app.rows.length > 0 ? [filters(app)] : []
  const lines = list(app)
  const heading = h('h2', { id: 'findings', tabindex: -1 }, words.findings)
  const skip = () => {
    heading.focus()
    heading.scrollIntoView({ block: 'start' })
  }
  root.replaceChildren(
    h('button', { type: 'button', class: 'skip-link', on: { click: skip } }, words.skipToFindings),
    top.element,
    h(
      'main',
      {},
      ...(app.rows.some(({ finding }) => finding.secret !== undefined) ? [warning(app)] : []),
      ...parts.map((part) => part.element),
      h(
        'section',
        { class: 'findings', 'aria-labelledby': 'findings' },
        heading,
        ...narrow.map((part) => part.element),
        lines.element,
      ),
      coverage(app).element,
    ),
    h('footer', {}, words.footer),
  )
  return [top, ...parts, ...narrow, lines]
}

function warning(app: App): PageElement {
  const words = app.words()
  return h(
    'div',
    { class: 'warning', role: 'note' },
    h('strong', {}, words.secretsShown),
    h('span', {}, words.secretsShownDetail),
  )
}

/** What the state says about the document as a whole. */
function dress(app: App): void {
  const { theme, language } = app.state()
  const { documentElement } = page.document
  documentElement.setAttribute('lang', language)
  if (theme === 'auto') documentElement.removeAttribute('data-theme')
  else documentElement.setAttribute('data-theme', theme)
  page.document.title = app.words().title(app.data.coverage.targets.map(visible).join(', '))
}

const root = page.document.getElementById(ROOT_ID)
if (root !== null) {
  try {
    start(root)
  } catch (cause) {
    // Most likely a file cut off while it was written or copied; it must not look like a clean report.
    const language = page.document.documentElement.getAttribute('lang') === 'ja' ? 'ja' : 'en'
    root.replaceChildren(h('p', { class: 'warning', role: 'alert' }, messages[language].unreadable))
    throw cause
  }
}
