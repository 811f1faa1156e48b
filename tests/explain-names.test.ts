import { describe, expect, it } from 'vitest'
import { weights } from '../pipeline/binding/choice/weights.ts'
import { weighedNames } from '../pipeline/cli/explain/weighed-names.ts'
import { weighingLines } from '../pipeline/cli/explain/weighing.ts'
import { terminalIn } from '../pipeline/cli/terminal/terminal.ts'
import { widthOf } from '../pipeline/cli/terminal/width.ts'
import type { Considered } from '../pipeline/core/observed.ts'
import { extract } from '../pipeline/index.ts'
import type { Language } from '../pipeline/language/language.ts'
import { recorded } from './command.ts'

const name = (at: number) => ({
  name: `农村公路${at}`,
  rule: 'subject',
  completion: null,
  score: 60 - at,
  evidence: [],
})
const piece = (name: string, contribution: number) => ({ name, value: 1, weight: contribution, contribution })

function shown(
  names: Parameters<typeof weighingLines>[0],
  language: Language = 'en',
  indicator = '农村公路0',
) {
  return weighingLines(names, indicator, 80, terminalIn(language, recorded().streams))
}

describe('the names weighed, as a terminal shows them', () => {
  const two = [
    {
      ...name(0),
      score: 4.25,
      evidence: [piece('known', 3), piece('first', 1.5), piece('long', -0.25), piece('opening', 0.004)],
    },
    { ...name(1), completion: 'theme', score: -1 },
  ]

  it('have a score, who proposed them, and what weighs most', () => {
    expect(shown(two)).toEqual([
      '  Names weighed: 2; the chosen one first, each behind its score.',
      '     4.25  农村公路0',
      '           subject  +3.00 known  +1.50 first  -0.25 long',
      '    -1.00  农村公路1',
      '           subject, completed by theme  nothing that weighs',
    ])
  })

  it('in Chinese', () => {
    expect(shown(two, 'zh')).toEqual([
      '  权衡过的名称：2 个；首个为选定者，名称前为得分。',
      '     4.25  农村公路0',
      '           subject  +3.00 known  +1.50 first  -0.25 long',
      '    -1.00  农村公路1',
      '           subject，由 theme 补全  没有计分的依据',
    ])
  })

  it('are the best five of sixty, and say how many more there are', () => {
    const lines = shown(Array.from({ length: 60 }, (_, at) => name(at)))
    expect(lines.filter((line) => line.includes('农村公路'))).toEqual(
      [0, 1, 2, 3, 4].map((at) => `    ${60 - at}.00  农村公路${at}`),
    )
    expect(lines[0]).toContain('Names weighed: 60;')
    expect(lines.at(-1)).toBe('    and 55 more; --json has them all')
  })

  it('fit into 80 columns, however long', () => {
    const long = {
      ...name(0),
      name: '规模以上工业企业主要产品产量'.repeat(5),
      completion: 'far-theme',
      evidence: Array.from({ length: 9 }, (_, at) =>
        piece(`by:far-theme rule:coordinated-subjects ${at}`, 9 - at),
      ),
    }
    const lines = shown([long])
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80)
    expect(lines.join('\n')).toContain('and 5 lighter')
  })

  it('tell where the row has another name than was chosen', () => {
    expect(shown([name(0)], 'en', '乡村公路').at(-1)).toBe(
      '  What came after the choice made the name 乡村公路.',
    )
    expect(shown([name(0)]).at(-1)).not.toContain('What came after')
  })

  it('are no lines in a table, where none are weighed', () => {
    expect(shown([])).toEqual([])
  })
})

describe('the names weighed, for programs', () => {
  it('have the rule apart from the completion, the heaviest evidence first', () => {
    const considered: Considered = {
      name: '农村公路',
      source: 'subject+theme',
      score: 0,
      evidence: { 'by:nobody': 1, first: 1 },
    }
    const weight = weights().first
    expect(weighedNames([considered])).toEqual([
      {
        name: '农村公路',
        rule: 'subject',
        completion: 'theme',
        score: 0,
        evidence: [
          { name: 'first', value: 1, weight, contribution: weight },
          { name: 'by:nobody', value: 1, weight: 0, contribution: 0 },
        ],
      },
    ])
  })

  it.each([
    ['simplified', '各项事业取得新进展。新建农村公路5.2公里，改建3.1公里，粮食产量8万吨，增长2.1%。'],
    ['traditional', '各項事業取得新進展。新建農村公路5.2公里，改建3.1公里，糧食產量8萬噸，增長2.1%。'],
  ])('begin with the name of the row, their evidence adds up to the score: %s', async (_, content) => {
    const { observations, report } = await extract({ name: 'a.txt', content })
    expect(observations).toHaveLength(4)
    for (const [at, { considered }] of report.observations.entries()) {
      const names = weighedNames(considered)
      expect(names[0]?.name).toBe(observations[at]?.indicator)
      for (const { score, evidence } of names)
        expect(evidence.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 2)
    }
  })
})
