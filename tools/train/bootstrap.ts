import { figuresOf, type Counts, type Figures } from './score.ts'
import { seededRandom } from './random.ts'

const DRAWS = 2000

export interface Interval {
  readonly low: Figures
  readonly high: Figures
}

/** The middle 95 % of the figures when repositories are drawn anew, with replacement. */
export function intervalOf(groups: ReadonlyMap<string, Counts>): Interval {
  const random = seededRandom(1)
  const list = [...groups.keys()].sort().map((key) => groups.get(key)!)
  const drawn = Array.from({ length: DRAWS }, () => {
    const sum = { hit: 0, wrong: 0, missed: 0 }
    for (let i = 0; i < list.length; i++) {
      const { hit, wrong, missed } = list[Math.floor(random() * list.length)]!
      sum.hit += hit
      sum.wrong += wrong
      sum.missed += missed
    }
    return figuresOf(sum)
  })
  const at = (share: number): Figures => {
    const pick = (key: keyof Figures): number =>
      drawn.map((figures) => figures[key]).sort((a, b) => a - b)[Math.floor(share * (DRAWS - 1))]!
    return { precision: pick('precision'), recall: pick('recall'), f1: pick('f1') }
  }
  return { low: at(0.025), high: at(0.975) }
}
