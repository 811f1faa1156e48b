import type { Stage } from '../core/context.ts'
import type { Draft } from '../core/draft.ts'
import type { Mention, Mentioned } from '../core/mentioned.ts'
import type { Stated, Statistic } from '../core/observed.ts'
import type { Passage } from '../core/segmented.ts'
import type { Tell } from '../core/text.ts'
import { estimatedFrom } from '../discourse/estimate.ts'
import { entering, type Scope, said, saying, report as wholeReport } from '../discourse/scopes.ts'
import { firstOf, framed } from '../discourse/time/frame.ts'
import { indicatorCode } from '../indicators/code.ts'
import { subregionOf } from '../indicators/subregion.ts'
import { sentence } from '../language/sentence.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { regionWords } from '../segment/regions.ts'
import { type Indexed, wordsOf } from '../syntax/words.ts'
import { bindTable } from '../tables/index.ts'
import { isAdjusted } from './adjusted.ts'
import { bindPassage } from './clause.ts'
import { codesOfLevels } from './level-codes.ts'
import { qualified } from './qualifies.ts'

/** Binds every mention of class `observation` to what it measures. Mentions → statistics. */
export const observations: Stage<Mentioned, Stated> = (report, { lexicon, tell }) => {
  const byPassage = mentionsByPassage(report)
  const regions = new Set(regionWords(report.facts))
  const drafts: Draft[] = []
  for (const table of report.tables)
    for (const draft of bindTable(table, { report, byPassage, regions, lexicon, tell })) drafts.push(draft)
  let scope: Scope = saying(wholeReport, 'report', { part: 'review' })
  let paragraph = -1
  report.passages.forEach((passage, at) => {
    if (passage.kind === 'furniture' || passage.kind === 'cell') return
    const mentions = byPassage.get(at) ?? []
    const words = wordsOf(report.tokens[at] ?? [], mentions, passage.mark)
    const binding = { mentions: report.mentions, regions, lexicon, facts: report.facts, passage, tell }
    const entered = enteringPassage(passage, paragraph, scope, report)
    const opened = framed(
      words,
      firstOf(report.passages, at, { lexicon, tells: (index) => isTelling(byPassage.get(index)) }),
      entered,
      binding,
    )
    const hasFigures = mentions.some(({ mention }) => mention.class === 'observation')
    const bound = bindPassage(words, estimatedFrom(passage, hasFigures, opened), binding)
    for (const draft of bound.drafts) drafts.push(draft)
    scope = bound.scope
    paragraph = passage.paragraph
  })
  for (const draft of drafts) if (draft.indicator === null) tellNameless(report.mentions[draft.mention], tell)
  return {
    ...report,
    observations: codesOfLevels(
      qualified(inTextOrder(drafts).map((draft) => finished(draft, report, lexicon))),
    ),
  }
}

/** A heading opens a section, a passage of another paragraph that paragraph; another part of the report begins without a time. */
function enteringPassage(passage: Passage, paragraph: number, scope: Scope, report: Mentioned): Scope {
  const { kind, part } = passage
  const level = report.sections[passage.section]?.level ?? 0
  const section = kind === 'heading' ? entering(scope, 'section', level) : scope
  const within = passage.paragraph === paragraph ? section : entering(section, 'paragraph')
  const sentence = entering(entering(within, 'sentence'), 'stretch')
  return said(sentence, 'part') === part ? sentence : saying(sentence, 'section', { part, time: null })
}

function isTelling(mentions: readonly Indexed[] = []): boolean {
  return mentions.some(({ mention }) => mention.class === 'observation')
}

function tellNameless(mention: Mention | undefined, tell: Tell): void {
  if (mention === undefined) return
  const reason = sentence`No indicator was found for \`${mention.text}\`; neither its clause nor the one before names what it measures. Name it by hand, or leave it out`
  tell({
    severity: 'warning',
    ruleId: 'observations/no-indicator',
    reason,
    span: { start: mention.start, end: mention.end },
  })
}

function inTextOrder(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((a, b) => a.mention - b.mention)
}

function finished(draft: Draft, report: Mentioned, lexicon: Lexicon): Statistic {
  const part = subregionOf(draft.indicator, report.facts.region, lexicon)
  const indicator = part?.indicator ?? draft.indicator
  const code = indicatorCode(indicator, { ...draft, counted: draft.rules.includes('counted-noun') }, lexicon)
  return {
    ...draft,
    indicator,
    basis: draft.basis === '' ? null : draft.basis, // a whole that is all filler is none
    region: part?.region ?? report.facts.region,
    indicatorCode: code,
    qualifies: null,
    rules: [...draft.rules, ...adjustment(draft, report, lexicon)],
  }
}

/** Names the rule of a growth with something taken out, for `explain` and for series. */
function adjustment(draft: Draft, report: Mentioned, lexicon: Lexicon): readonly string[] {
  const mention = report.mentions[draft.mention]
  const passage = mention === undefined ? undefined : report.passages[mention.passage]
  if (draft.measure !== 'growth' || mention === undefined || passage === undefined) return []
  return isAdjusted(mention, passage, lexicon) ? ['growth-adjusted'] : []
}

function mentionsByPassage(report: Mentioned): ReadonlyMap<number, readonly Indexed[]> {
  const byPassage = new Map<number, Indexed[]>()
  report.mentions.forEach((mention, index) => {
    const known = byPassage.get(mention.passage)
    if (known === undefined) byPassage.set(mention.passage, [{ index, mention }])
    else known.push({ index, mention })
  })
  return byPassage
}
