import { describe, expect, it } from 'vitest'
import { decode, ReadError } from '../pipeline/read/index.ts'

/** `初步核算，全县生产总值45.8亿元，比上年增长6.9%。` and its like, in bytes that editors have written. */
const sentence = '初步核算，全县生产总值45.8亿元，比上年增长6.9%。'
const traditional = '初步核算，全縣生產總值45.8億元，比上年增長6.9%。'
const encoded = {
  gb18030: 'b3f5b2bdbacbcbe3a3acc8abcfd8c9fab2fad7dcd6b534352e38d2dad4aaa3acb1c8c9cfc4ead4f6b3a4362e3925a1a3',
  big5: 'aaeca842aed6bae2a141a5febfa4a5cdb2a3c160adc834352e38bbf5a4b8a141a4f1a457a67ebc57aaf8362e3925a143',
}

describe('the encoding that a file is found to be in', () => {
  it.each([
    ['gb18030', bytesOf(encoded.gb18030), sentence],
    ['big5', bytesOf(encoded.big5), traditional],
    ['utf-8', utf8(sentence), sentence],
    ['utf-16le', utf16(sentence, 'le'), sentence],
    ['utf-16be', utf16(sentence, 'be'), sentence],
    ['utf-16le', utf16(`\ufeff${sentence}`, 'le'), `\ufeff${sentence}`],
  ])('%s', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, encoding })
  })

  it('is what the user says', () => {
    expect(decode(bytesOf(encoded.big5), 'Big5').text).toBe(traditional)
    expect(decode(utf16(sentence, 'le'), 'utf-16le').text).toBe(sentence)
  })

  it('is GB 18030 for a few Hanzi that Big5 could be too', () => {
    expect(decode(bytesOf('c8abcfd8')).encoding).toBe('gb18030')
  })
})

describe('what a wrong encoding leaves behind is told', () => {
  const lines = `${sentence}\n`.repeat(4)

  it.each([
    ['GB 18030 read as Big5, as the user said', bytesOf(`${encoded.gb18030}0a`.repeat(4)), 'big5'],
    ['UTF-8 read as GB 18030 and saved', utf8(asGb(lines)), undefined],
    ['UTF-8 read as Windows-1252 and saved', utf8(asWestern(lines)), undefined],
  ])('%s', (_, bytes, said) => {
    expect(rules(bytes, said)).toContain('read/encoding-doubt')
  })

  it('with the place, where it is a place', () => {
    const { problems } = decode(utf8('投资锟斤拷亿元'))
    expect(problems?.map(({ ruleId, span }) => [ruleId, span])).toEqual([
      ['read/encoding-doubt', { start: 2, end: 5 }],
    ])
  })

  it('and nothing is told of a report that is well', () => {
    for (const bytes of [
      utf8(lines),
      bytesOf(`${encoded.gb18030}0a`.repeat(4)),
      bytesOf(encoded.big5.repeat(4)),
    ])
      expect(rules(bytes)).toEqual([])
  })
})

describe('damage', () => {
  it('tells each character that was lost before', () => {
    const { text, problems } = decode(utf8('投资\ufffd\ufffd亿元，增长\ufffd%'))
    expect(text).toContain('投资\ufffd\ufffd亿元')
    expect(problems?.map(({ ruleId, span }) => [ruleId, span?.start, span?.end])).toEqual([
      ['read/replacement-character', 2, 4],
      ['read/replacement-character', 9, 10],
    ])
  })

  it('tells of no more than twenty places, and how many there are', () => {
    const { problems = [] } = decode(utf8('\ufffd年'.repeat(100)))
    expect(problems).toHaveLength(20)
    expect(problems.at(-1)?.reason).toContain('100 places')
  })

  it.each([
    ['gb18030', bytesOf(encoded.gb18030).slice(0, -1)],
    ['utf-8', utf8(sentence).slice(0, -1)],
    ['utf-16le', utf16(sentence, 'le').slice(0, -1)],
  ])('reads %s that ends within a character', (encoding, bytes) => {
    const read = decode(bytes)
    expect([read.encoding, read.text]).toEqual([encoding, sentence.slice(0, -1)])
    expect(read.problems?.map(({ ruleId }) => ruleId)).toEqual(['read/cut-off'])
  })

  it('marks and tells a damaged byte among many that are well', () => {
    const bytes = utf8(sentence.repeat(5))
    bytes[4] = 0xff
    const read = decode(bytes)
    expect([read.encoding, read.text.slice(0, 6)]).toEqual(['utf-8', '初\ufffd\ufffd\ufffd核算'])
    expect(read.problems).toMatchObject([{ ruleId: 'read/damaged-bytes', span: { start: 1, end: 4 } }])
  })

  it.each([
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff]), 'read/undecodable'],
    ['a zip file', Uint8Array.from([80, 75, 3, 4, 0, 0]), 'read/not-text'],
    ['what is not in the encoding that the user says', utf8(sentence), 'read/undecodable', 'gb18030'],
    ['NULs at even and odd places', new Uint8Array(64), 'read/not-text'],
  ])('refuses %s', (_, bytes, ruleId, said?: string) => {
    expect(() => decode(bytes, said)).toThrow(expect.objectContaining({ ruleId }))
    expect(() => decode(bytes, said)).toThrow(ReadError)
  })
})

function rules(bytes: Uint8Array, said?: string): readonly string[] {
  return (decode(bytes, said).problems ?? []).map(({ ruleId }) => ruleId)
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}

function asGb(text: string): string {
  return new TextDecoder('gb18030').decode(utf8(text))
}

function asWestern(text: string): string {
  return new TextDecoder('windows-1252').decode(utf8(text))
}
