const hanzi = '〇一二三四五六七八九'
const legal = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** The number formats of Word (`w:numFmt`) that Chinese documents use; others are decimal. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (number) => fromTable(number, 0x2460, 20),
  decimalEnclosedCircleChinese: (number) => fromTable(number, 0x2460, 20),
  decimalEnclosedParen: (number) => fromTable(number, 0x2474, 20),
  decimalEnclosedFullstop: (number) => fromTable(number, 0x2488, 20),
  ideographEnclosedCircle: (number) => fromTable(number, 0x3280, 10),
  chineseCounting: (number) => counted(number, hanzi, '十百千'),
  chineseCountingThousand: (number) => counted(number, hanzi, '十百千'),
  japaneseCounting: (number) => counted(number, hanzi, '十百千'),
  taiwaneseCounting: (number) => counted(number, hanzi, '十百千'),
  taiwaneseCountingThousand: (number) => counted(number, hanzi, '十百千'),
  chineseLegalSimplified: (number) => counted(number, legal, '拾佰仟').replace(/^拾/, '壹拾'),
  ideographLegalTraditional: (number) => counted(number, legal, '拾佰仟').replace(/^拾/, '壹拾'),
  ideographDigital: digits,
  taiwaneseDigital: digits,
  japaneseDigitalTenThousand: digits,
  ideographTraditional: (number) => stems.charAt((number - 1) % stems.length),
  ideographZodiac: (number) => branches.charAt((number - 1) % branches.length),
  lowerLetter: (number) => letters(number).toLowerCase(),
  upperLetter: letters,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  bullet: () => '',
  none: () => '',
}

/** A list's number as Word shows it: 12 in `chineseCounting` is `十二`. */
export function numberIn(format: string, number: number): string {
  return (formats[format] ?? String)(number)
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function fromTable(number: number, first: number, length: number): string {
  return number >= 1 && number <= length ? String.fromCharCode(first + number - 1) : String(number)
}

function digits(number: number): string {
  return String(number).replace(/\d/g, (digit) => hanzi.charAt(Number(digit)))
}

/** 10 → `十`, 21 → `二十一`, 105 → `一百〇五`. */
function counted(number: number, numerals: string, places: string): string {
  const written = String(number)
  if (number < 1 || written.length > 4) return written
  const parts = [...written].map((digit, at) => {
    const place = written.length - at - 2
    if (digit === '0') return numerals.charAt(0)
    return numerals.charAt(Number(digit)) + (place < 0 ? '' : places.charAt(place))
  })
  const zeros = new RegExp(`${numerals.charAt(0)}+`, 'g')
  const text = parts
    .join('')
    .replace(zeros, numerals.charAt(0))
    .replace(new RegExp(`${numerals.charAt(0)}$`), '')
  return number >= 10 && number < 20 ? text.replace(/^./, '') : text
}

/** 27 → `AA`. */
function letters(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

function roman(number: number): string {
  const table: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let [rest, text] = [Math.min(number, 3999), '']
  for (const [value, sign] of table) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
