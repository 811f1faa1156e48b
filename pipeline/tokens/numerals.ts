import type { Numeral } from '../core/tokenized.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { type Claim, claim, numeral, type Recogniser, type Scan } from './claim.ts'
import { clock } from './clock.ts'
import { digitCodes, digitLettered, formulas, lettered, named, roman } from './codes.ts'
import { bareYears, dates, isoDates, listedYears, shortYears } from './dates.ts'
import { emissionGrades } from './emission-grades.ts'
import { eras, fiveYearPlans } from './eras.ts'
import { fractions } from './fractions.ts'
import { alone, groups } from './groups.ts'
import { startsHanzi } from './hanzi-digits.ts'
import { captions, circled, footnotes, listMarks, lost } from './marks.ts'
import { numeralLexicon } from './numeral-lexicon.ts'
import { firsts, leaders, ordinals } from './ordinals.ts'
import { percents } from './percents.ts'
import { products } from './products.ts'
import { proportions } from './proportions.ts'
import { quantities, readQuantity } from './quantities.ts'
import { quotations } from './quotes.ts'
import { ranges } from './ranges.ts'
import { withSharedUnits } from './shared-units.ts'
import { quotedCodes, slogans } from './slogans.ts'
import { tenths } from './tenths.ts'
import { foldWidths } from './widths.ts'

/** In this order; the first that claims a place has it. */
const recognisers: readonly Recogniser[] = [
  lost,
  footnotes,
  circled,
  emissionGrades,
  listMarks,
  captions,
  roman,
  quotedCodes,
  fixedNames,
  alone,
  percents,
  fractions,
  fiveYearPlans,
  eras,
  isoDates,
  listedYears,
  bareYears,
  shortYears,
  dates,
  clock,
  formulas,
  lettered,
  digitLettered,
  digitCodes,
  ordinals,
  leaders,
  firsts,
  products,
  proportions,
  slogans,
  ranges,
  tenths,
  named,
  quantities,
  groups,
]

/**
 * The numerals of a text, in order and without overlaps: figures with magnitude and unit, dates, ranks, codes, slogans.
 * Offsets are into `text`, of which a width-folded copy is read. Linear in the text's length.
 */
export function scanNumerals(text: string, lexicon: Lexicon): readonly Numeral[] {
  const folded = foldWidths(text)
  const scan: Scan = { text: folded, lexicon: numeralLexicon(lexicon), quoted: quotations(folded) }
  const found: Numeral[] = []
  for (let at = 0; at < folded.length; ) {
    const taken = takeAt(scan, at)
    if (taken !== null) found.push(...taken.numerals)
    at = Math.max(taken?.to ?? 0, at + 1)
  }
  return withSharedUnits(folded, found)
}

/** The longer of an ordinary word and a numeral; the word where they are as long: `一批` is a word, `一批次` is not, nor is the `三水` that opens `“三水统筹”`. */
function takeAt(scan: Scan, at: number): Claim | null {
  const claimed = firstClaim(scan, at)
  const word = scan.lexicon.ordinary.startingAt(scan.text, at)
  if (word === null) return claimed
  const to = at + word.length
  const quoted = scan.quoted(at)
  if (claimed !== null && quoted?.from === at) return claimed
  return claimed !== null && claimed.to > to ? claimed : { numerals: [], to }
}

function firstClaim(scan: Scan, at: number): Claim | null {
  for (const recogniser of recognisers) {
    const claimed = recogniser(scan, at)
    if (claimed !== null) return claimed
  }
  return null
}

/** `三农`, `两会`: expressions that the lexicon knows whole. */
function fixedNames(scan: Scan, at: number): Claim | null {
  const { text, lexicon } = scan
  const word = lexicon.names.matcher.startingAt(text, at)
  if (word === null || isMeasure(scan, at, at + word.length)) return null
  const rule = lexicon.names.rows.get(word)?.class === 'time' ? 'fixed-time' : 'fixed-name'
  return claim(numeral('code', at, at + word.length, { rules: [rule] }))
}

/** `三公里` measures, whatever `三公` is. */
function isMeasure(scan: Scan, at: number, to: number): boolean {
  const quantity = startsHanzi(scan.text[at]) ? readQuantity(scan, at) : null
  return quantity !== null && quantity.unit !== '' && quantity.to > to
}
