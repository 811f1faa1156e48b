import type { Stage } from '../core/context.ts'
import type { Observation, Observed } from '../core/observed.ts'
import type { Facts, Section } from '../core/segmented.ts'
import { type Spell, spellerOf } from '../read/traditional-spelling.ts'

/**
 * Gives names the characters in which a traditional report writes them: they were found and told apart in simplified ones.
 * Regions keep the names of GB/T 2260, units their canonical ones.
 */
export const originalScript: Stage<Observed, Observed> = (report) => {
  if (report.script === 'simplified') return report
  const spell = spellerOf(report)
  return {
    ...report,
    facts: spelledFacts(report.facts, spell),
    sections: report.sections.map((section) => spelledSection(section, spell)),
    observations: report.observations.map((one) => spelledNames(one, report, spell)),
  }
}

/** Only what the text says: what stands beside it is written as its author wrote it. */
function spelledFacts(facts: Facts, spell: Spell): Facts {
  const own = (name: 'title' | 'author' | 'occasion') => {
    const value = facts[name]
    return value === null || facts.origins[name] !== 'text' ? value : spell(value)
  }
  return { ...facts, title: own('title'), author: own('author'), occasion: own('occasion') }
}

function spelledSection(section: Section, spell: Spell): Section {
  return {
    ...section,
    heading: spell(section.heading),
    trail: section.trail.map((heading) => spell(heading)),
  }
}

function spelledNames(observation: Observation, { mentions, passages }: Observed, spell: Spell): Observation {
  const near = passages[mentions[observation.mention]?.passage ?? -1]?.view
  const own = (name: string | null) => (name === null ? null : spell(name, near))
  return {
    ...observation,
    indicator: own(observation.indicator),
    entity: own(observation.entity),
    basis: own(observation.basis),
    rankScope: own(observation.rankScope),
    considered: observation.considered.map((one) => ({ ...one, name: own(one.name) })),
  }
}
