import type { Finding } from '#core/finding.ts'
import { visible } from '../view/format.ts'
import type { App } from './app.ts'
import { h, type Child, type PageElement } from './dom.ts'
import { placeOf } from './place.ts'

/** The lines around a finding with their numbers; the finding's own lines stand out, and in them its redacted form. */
export function codeFrame(app: App, finding: Finding): PageElement {
  const { location, excerpt } = finding
  const lines = excerpt.lines.map((text, i) => {
    const number = excerpt.firstLine + i
    const hit = number >= location.line && number <= location.endLine
    return h(
      'div',
      { class: hit ? 'code-line is-hit' : 'code-line' },
      h('span', { class: 'code-number' }, String(number)),
      h('code', {}, ...(hit ? marked(text, finding.redacted) : [visible(text)])),
    )
  })
  return h(
    'figure',
    { class: 'code-frame' },
    h('figcaption', {}, placeOf(location)),
    h(
      'div',
      {
        class: 'code-lines',
        tabindex: 0,
        role: 'region',
        'aria-label': app.words().lineRange(visible(location.file), location.line),
      },
      ...lines,
    ),
  )
}

function marked(text: string, redacted: string): Child[] {
  const at = redacted === '' ? -1 : text.indexOf(redacted)
  if (at === -1) return [visible(text)]
  return [visible(text.slice(0, at)), h('mark', {}, visible(redacted)), visible(text.slice(at + redacted.length))]
}
