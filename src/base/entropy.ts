const counts = new Uint32Array(256)

/**
 * Shannon entropy of a text in bits per character, from its own character frequencies (characters over U+00FF share
 * one bucket). "aaaa" is 0; 32 random hex digits are about 3.6; 40 random base64 characters about 4.8.
 */
export function shannonEntropy(text: string): number {
  if (text.length === 0) return 0
  counts.fill(0)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    counts[code < 256 ? code : 255]! += 1
  }
  let bits = 0
  for (const count of counts) {
    if (count === 0) continue
    const share = count / text.length
    bits -= share * Math.log2(share)
  }
  return bits
}
