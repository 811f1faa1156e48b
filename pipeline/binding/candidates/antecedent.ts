import { levelsTold, namesTold, told } from '../../discourse/log.ts'
import { type Scope, said, topics } from '../../discourse/scopes.ts'
import { unmerged } from '../../indicators/pairs.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { endsAs, withoutBeginning, withoutEnd } from '../../syntax/affixes.ts'
import type { Figure } from '../../syntax/figures/figure.ts'
import { isParticle } from '../../syntax/function-words.ts'
import { isCounted, isRate } from '../../tokens/unit-kinds.ts'
import { isChange } from '../measure.ts'
import type { Naming, Subject } from './candidate.ts'

/** `均` after several levels speaks of the last two. */
const pair = 2

/** A figure without a subject of its own speaks of the last one, or with `分别` of the last several levels. */
export function carried({ figure, count, each, scope, entity, reading }: Subject): Naming {
  const wanted = each && count === 1 ? pair : count
  const spoken = topics(scope).filter((subject) => fits(subject, figure, reading.lexicon))
  const stocks = spoken.map((subject) => stockOf(subject, figure, reading.lexicon))
  const names = severalTold(wanted, figure, scope) ?? measuredLast(wanted, figure, scope) ?? stocks
  const dealt = figure.before.some((word) => isParticle(word, 'dealing', reading.lexicon))
  return {
    names: dealt ? unmergedInto(names, count, reading.lexicon) : names,
    entities: [entity ?? said(scope, 'agent')],
    own: false,
    ...(stocks.every((stock, at) => stock === spoken[at]) ? {} : { topic: stocks }),
    verb: said(scope, 'verb') ?? '',
    rule: 'carried-subject',
  }
}

/** What the last figures of the sentence told, where it takes more names than the last clause has; ranks may be of growths. */
function severalTold(wanted: number, { mention }: Figure, scope: Scope): readonly string[] | null {
  if (wanted < 2 || topics(scope).length === wanted) return null
  const levels = levelsTold(scope)
  if (levels.length >= wanted) return levels.slice(-wanted).map(({ name }) => name)
  const indicators = namesTold(scope)
  return mention.form === 'rank' && indicators.length === wanted ? indicators : null
}

/** `城乡居民收入年均增长8%，分别达到4万元和2万元`: one word that stands for as many as there are figures. */
function unmergedInto(names: readonly string[], count: number, lexicon: Lexicon): readonly string[] {
  const [name] = names
  const parts =
    name !== undefined && names.length === 1 && !name.includes('、') ? unmerged(name, lexicon) : null
  return parts?.length === count ? parts : names
}

/** What is told right behind a level by its growth, share or rank is of that level: `引进项目119个，完成投资96亿元，增长12%`. */
function measuredLast(wanted: number, { lead, mention }: Figure, scope: Scope): readonly string[] | null {
  const last = told(scope).at(-1)
  const relative =
    lead.trend !== null ||
    lead.aspect === 'share' ||
    /^(?:倍|%|‰|个百分点)$/u.test(mention.unit) ||
    mention.form === 'rank'
  if (wanted !== 1 || !relative || last === undefined || isChange(last.verb)) return null
  return topics(scope).length === 1 ? [last.name] : null
}

/** A name of money never speaks of kilometres or people: `完成投资3亿元，1200公里`. */
export function fits(subject: string, { mention }: Figure, lexicon: Lexicon): boolean {
  const counted = mention.form !== 'rank' && isCounted(mention.unit, lexicon)
  return !counted || !endsAs(subject, 'money', lexicon)
}

const totals = ['in-all', 'totalling'] as const

/** `新认定高新技术企业5家，累计达到17家`, `上市公司新增2家、达到34家`: the second is of all of them. */
function stockOf(subject: string, figure: Figure, lexicon: Lexicon): string {
  const total = figure.before.some((word) => totals.some((role) => isParticle(word, role, lexicon)))
  const counts = figure.lead.trend === null && !isRate(figure.mention.unit, lexicon)
  return total && counts
    ? withoutEnd(withoutBeginning(subject, 'newly', lexicon), 'newly', lexicon).replace(/^建成/u, '') ||
        subject
    : subject
}

/** `涉及4个乡镇24852户`: households or people beside what was counted before them are its own count. */
export function peopleBeside({ figure, rest, scope, actor }: Subject): Naming | null {
  const verb = said(scope, 'verb') ?? ''
  const { unit } = figure.mention
  if (rest.length > 0 || figure.before.length > 0 || verb === '' || !/^[户人]$/u.test(unit)) return null
  return {
    names: [verb + unit],
    entities: [actor],
    own: false,
    verb,
    rule: 'people-beside',
  }
}
