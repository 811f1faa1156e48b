import type {
  CheckRow,
  DocumentRow,
  MentionRow,
  MessageRow,
  ObservationRow,
  SeriesRow,
} from '../datasets/rows.ts'
import { type Lexicon, loadLexicon } from '../lexicon/index.ts'
import { type Point, pointsOf, sameReportMessages, sameReports, seriesOf } from '../series/index.ts'
import { checksOfReport, checksOfSeries } from './figures/index.ts'

/** What many reports say together. */
export interface Collected {
  readonly series: readonly SeriesRow[]
  readonly checks: readonly CheckRow[]
  /** What is to be said of the reports beside each other. */
  readonly messages: readonly MessageRow[]
}

/** Takes reports one by one, in any order, and keeps no more of each than the points of its series. */
export interface Collection {
  readonly add: (rows: ReportRows) => void
  /** The series of all reports, and every check: the same whatever order the reports came in. */
  readonly collected: () => Collected
}

interface ReportRows {
  readonly documents: readonly DocumentRow[]
  readonly mentions: readonly MentionRow[]
  readonly observations: readonly ObservationRow[]
}

/** Brings the rows of {@link extract} over many reports together as series and checks. */
export function collection(lexicon: Lexicon = loadLexicon()): Collection {
  const points: Point[] = []
  const ownChecks: CheckRow[] = []
  const reports: DocumentRow[] = []
  return {
    add: ({ documents, mentions, observations }) => {
      for (const document of documents) points.push(...pointsOf(document, observations, lexicon))
      reports.push(...documents)
      ownChecks.push(...checksOfReport(mentions, observations))
    },
    collected: () => {
      const same = sameReports(reports, points)
      const own = points.filter(({ document_id }) => !same.has(document_id))
      const ofReports = ownChecks.filter(({ document_id }) => !same.has(document_id))
      return {
        series: seriesOf(own),
        checks: inOrder([...ofReports, ...checksOfSeries(own, lexicon)]),
        messages: sameReportMessages(same),
      }
    },
  }
}

/** By report, then by rule; a check is made of the same figures in every run. */
function inOrder(checks: readonly CheckRow[]): readonly CheckRow[] {
  const key = ({ document_id, rule, check_id }: CheckRow) => [document_id, rule, check_id].join('\0')
  return [...checks].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
