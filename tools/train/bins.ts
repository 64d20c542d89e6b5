const BINS = 64

/** At most 63 cuts between the values of a column, so that about as many rows lie in each bin. A value at a cut is left of it. */
export function cutsOf(column: Float32Array): Float32Array {
  const sorted = column.toSorted()
  const values: number[] = []
  for (const value of sorted) if (values.length === 0 || value !== values[values.length - 1]) values.push(value)
  const cuts: number[] = []
  if (values.length <= BINS) {
    for (let i = 0; i + 1 < values.length; i++) cuts.push(between(values[i]!, values[i + 1]!))
  } else {
    for (let i = 1; i < BINS; i++) {
      const value = sorted[Math.floor((sorted.length * i) / BINS)]!
      if (value === values[values.length - 1]) break
      if (cuts.length === 0 || value > cuts[cuts.length - 1]!) cuts.push(value)
    }
    for (let extra = values.length - 2; cuts.length === 0 && extra >= 0; extra--) cuts.push(values[extra]!)
  }
  return Float32Array.from(cuts)
}

function between(low: number, high: number): number {
  const middle = Math.fround((low + high) / 2)
  return middle < high ? middle : low
}

export function toBins(column: Float32Array, cuts: Float32Array): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= cuts[middle]!) high = middle
      else low = middle + 1
    }
    return low
  })
}
