import { crc32 } from 'node:zlib'
import { little } from './numbers.ts'

/** 12,561 bytes of text that repeats itself; see `SAMPLE_XZ` and `SAMPLE_BZIP2`. */
export const SAMPLE_TEXT = Array.from({ length: 300 }, (_, i) => `line ${i % 97} of some text to pack, packed text\n`).join(
  '',
)

/** The sample as `xz` and `bzip2` pack it, so that their forms are tested where the programs are not. */
export const SAMPLE_XZ = Buffer.from(
  [
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4DEQAM5dADYaSh8IoCYDTQad+EXEDM+bbFZrt2m+Ars+nFNe6LXVSagJ7Vd+Ly9vdbGQ',
    '9eSKhIeraA03SN0G/4BaI/MwpNouTI7ax3cBBPNEwHV1d+MTYNglrxqsa4GSCVJueL6m7tzlgu8RAiMsMI0oaw2Rhzm7BouwlMjB',
    'dY8M3eYsEXNexoJ6/o9Ca2PaRQadrDCDFOnipTx/eaMa2yFQhvijqJwboIj1n1ON62ZoxYvkklGuDG3WXOs3UWwxLX4ZOeVzqNvP',
    'zivwhO4GKRMvWsQAAAAApdfW6C7BY0kAAeoBkWIAAAZcRQexxGf7AgAAAAAEWVo=',
  ].join(''),
  'base64',
)
export const SAMPLE_BZIP2 = Buffer.from(
  [
    'QlpoOTFBWSZTWQ4nxQwADypZgAAQQAR/4C8vzEBAAfsXY2Ao0NAAAAR+qqYE/9VUA0AARVIG/KppkGgAFKqQH+qh+oTRob1Q+goh',
    '1BRDJzxDRwa8XJ5ObHRriFa0SSSTjMkmqSSTfMkk2SSTbMkkm6STXMkkk4STTMkkknKTpmSSSSY0a1rWta+wUQ5gohqCiGoUjkUj',
    'mUj6KR8GrVq1aul0uzs6rMkkkk64JNMySSSc4JJrmSSScYJJNsySSb4JJJvmSSbYOiSSTnCtdgrGMYxjHEI4KsYxjGMY4Rlllllll',
    'lkmxSOopHIpGykbKRzKR7ikdSkbKR2FI7FI7ykbKR4lI0Uj9KRwIK/hSOBBWhSP8XckU4UJAOJ8UMA=',
  ].join(''),
  'base64',
)

/** 40,000,000 zero bytes, packed by bzip2 in 51. */
const BZIP2_ZEROS = Buffer.from('QlpoOTFBWSZTWdjs3f4BMl9ACMAAABAACCAAMMwJqmmgSlFbUBKUV4u5IpwoSGx2bv8A', 'base64')
/** 2 MiB of them in LZMA2, without its end. It needs nothing that was before. */
const LZMA2_ZEROS = Buffer.from(
  [
    '//8RAWxdAABv/f//o7f/Rz5IFXI5YVG4kijmo4YH+e7kHoLTL8U6PAFLsX7JiopNL6MN2X+m44wjEVPgWRjFdYrid/i2lH8MasDedElk',
    '4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6nI1/sKMuF0ZWYin4qkfIndfcZwAaY',
    'TZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgpZAk7',
    'gMsqbN+1O/DEvS5fqg8+S2ZCkBMO/xCT+HF4WfgLzf+VKEYPqfx83vuaMC5WwI+F84OBwGXEJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAd',
    'us6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgpZAk7gMsqbN+1O/DEvEgn5liAAO0ABQAcpiTxAA==',
  ].join(''),
  'base64',
)

/** So many times 2 MiB of zero bytes as .xz. */
export function xzZeros(times: number): Buffer {
  return xzOf(Buffer.concat(Array.from({ length: times }, () => LZMA2_ZEROS)))
}

export function bzip2Zeros(times: number): Buffer {
  return Buffer.concat(Array.from({ length: times }, () => BZIP2_ZEROS))
}

/** One .xz stream of one block of LZMA2 chunks, without a check of the content. */
export function xzOf(chunks: Uint8Array, { filters = '210118' } = {}): Buffer {
  const flags = Buffer.from([0, 0])
  const head = Buffer.concat([Buffer.from('fd377a585a00', 'hex'), flags, little(crc32(flags), 4)])
  const fields = Buffer.concat([Buffer.from([2, 0]), Buffer.from(filters, 'hex')])
  const block = Buffer.concat([fields, Buffer.alloc(8 - fields.length)])
  const data = Buffer.concat([block, little(crc32(block), 4), chunks, Buffer.from([0])])
  const index = Buffer.from([0, 1, 1, 1])
  const footer = Buffer.concat([little(0, 4), flags])
  const parts = [data, Buffer.alloc(-data.length & 3), index, little(crc32(index), 4), little(crc32(footer), 4), footer]
  return Buffer.concat([head, ...parts, Buffer.from('YZ')])
}

/** Stored LZMA2 chunks of up to 64 KiB. */
export function lzma2Stored(bytes: Uint8Array): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 65536) {
    const piece = bytes.subarray(at, at + 65536)
    chunks.push(
      Buffer.from([at === 0 ? 1 : 2]),
      Buffer.from([(piece.length - 1) >> 8, (piece.length - 1) & 0xff]),
      Buffer.from(piece),
    )
  }
  return Buffer.concat(chunks)
}
