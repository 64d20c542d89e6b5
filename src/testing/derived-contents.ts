import type { Derivation } from '#core/source.ts'

/** How one content of a family is made. All numbers are any natural ones; they are taken modulo what there is. */
export interface ContentRecipe {
  /** `whole`: nothing of another content. `edit`: changes to the parent in place. `mosaic`: pieces of it in any order. */
  readonly kind: 'whole' | 'edit' | 'mosaic'
  readonly parent: number
  readonly pieces: readonly PieceRecipe[]
}

export interface PieceRecipe {
  /** Where in the parent, in ten-thousandths of its length. */
  readonly at: number
  /** Bytes of the parent that an edit drops, or that a piece takes. */
  readonly size: number
  /** Which materials are put there; each whole, or cut at both ends by so many bytes. */
  readonly materials: readonly (readonly [material: number, cutStart: number, cutEnd: number])[]
}

export interface DerivedContent {
  readonly bytes: Buffer
  readonly derivation: Derivation
}

/** Builds a family of contents with their derivations, as a pack's walk gives them: bases first, each dropped after its last child. */
export function derivedContents(recipes: readonly ContentRecipe[], materials: readonly Buffer[]): DerivedContent[] {
  const parents = recipes.map(({ kind, parent }, i) => (kind === 'whole' || i === 0 ? -1 : parent % i))
  const built: { bytes: Buffer; triples: number[] }[] = []
  for (const [i, recipe] of recipes.entries()) {
    const parent = parents[i]! < 0 ? undefined : built[parents[i]!]!.bytes
    built.push(assemble(partsOf(recipe, parent, materials), parent))
  }
  return built.map(({ bytes, triples }, index) => ({
    bytes,
    derivation: {
      index,
      parent: parents[index]!,
      triples: Int32Array.from(triples),
      count: triples.length / 3,
      isBase: parents.includes(index),
      endsParent: parents[index]! >= 0 && parents.lastIndexOf(parents[index]!) === index,
    },
  }))
}

/** New bytes, or a range of the parent. */
type Part = Buffer | { readonly from: number; readonly to: number }

function partsOf({ kind, pieces }: ContentRecipe, parent: Buffer | undefined, materials: readonly Buffer[]): Part[] {
  const added = ({ materials: chosen }: PieceRecipe): Buffer[] =>
    chosen.map(([material, cutStart, cutEnd]) => {
      const whole = materials[material % materials.length]!
      return whole.subarray(cutStart % (whole.length + 1), whole.length - (cutEnd % (whole.length + 1)))
    })
  if (parent === undefined) return pieces.flatMap(added)
  const placed = pieces.map((piece) => ({ piece, at: Math.floor((parent.length * (piece.at % 10_001)) / 10_000) }))
  if (kind === 'mosaic') {
    return placed.flatMap(({ piece, at }): Part[] => [
      { from: at, to: Math.min(parent.length, at + piece.size) },
      ...added(piece),
    ])
  }
  const parts: Part[] = []
  let from = 0
  for (const { piece, at } of placed.toSorted((a, b) => a.at - b.at)) {
    if (at > from) parts.push({ from, to: at })
    parts.push(...added(piece))
    from = Math.max(from, Math.min(parent.length, at + piece.size))
  }
  return [...parts, { from, to: parent.length }]
}

/** Joins parts; what continues the part before is one with it, as in a pack. */
function assemble(parts: readonly Part[], parent: Buffer | undefined): { bytes: Buffer; triples: number[] } {
  const triples: number[] = []
  const buffers: Buffer[] = []
  let done = 0
  let continues: number | undefined
  for (const part of parts) {
    const isNew = Buffer.isBuffer(part)
    const bytes = isNew ? part : parent!.subarray(part.from, part.to)
    if (bytes.length === 0) continue
    const from = isNew ? -1 : part.from
    if (continues === from) triples[triples.length - 2]! += bytes.length
    else triples.push(done, bytes.length, from)
    continues = isNew ? -1 : part.to
    buffers.push(bytes)
    done += bytes.length
  }
  return { bytes: Buffer.concat(buffers), triples }
}
