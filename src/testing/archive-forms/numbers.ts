/** A number in so many bytes, the lowest first. */
export function little(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value))
  else buffer.writeUIntLE(value, 0, bytes)
  return buffer
}

/** The same, the highest first. */
export function big(value: number, bytes: number): Buffer {
  return Buffer.from(little(value, bytes).toReversed())
}
