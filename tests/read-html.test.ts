import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TableBlock } from '../pipeline/core/source.ts'
import { extract } from '../pipeline/index.ts'
import { readHtml } from '../pipeline/read/html.ts'
import { readReport } from '../pipeline/read/index.ts'

/** Pages in the manner of three generations of government sites; beside each what a person would copy from it. */
describe.each([
  ['portal', 'a site of today: navigation, share buttons, related reports, a footer'],
  ['disclosure', 'the template of 政府信息公开: a table of page data over the text of an editor'],
  ['layout', 'a site of 2009: tables within tables, <font>, <br>'],
])('%s.html', (name) => {
  const bytes = readFileSync(`tests/read-html-pages/${name}.html`)

  it('gives the report and nothing else', () => {
    expect(readHtml(bytes, { encoding: 'utf-8' }).text).toBe(
      readFileSync(`tests/read-html-pages/${name}.txt`, 'utf8'),
    )
  })
  it('tells what it left out', () => {
    const { problems } = readHtml(bytes, { encoding: 'utf-8' })
    expect(problems.map(({ severity, ruleId }) => [severity, ruleId])).toEqual([['info', 'read/left-out']])
  })
})

describe('what a page says of its report', () => {
  it('is taken for facts that its text does not state', async () => {
    const content = readFileSync('tests/read-html-pages/disclosure.html')
    const { documents } = await extract({ name: '计划报告.html', content })
    expect(documents[0]).toMatchObject({
      format: 'html',
      encoding: 'utf-8',
      title: '关于松河市2021年国民经济和社会发展计划执行情况与2022年计划草案的报告',
      review_year: 2021,
      delivered_on: '2022-01-20',
    })
  })
  it('names the region by who published it', async () => {
    const content = page(
      '<h1>政府工作报告</h1><p>2019年，全县生产总值增长5.2%，财政收入增长3.1%。</p>',
      '曲沃县人民政府',
    )
    const { documents } = await extract({ name: 'a.htm', content })
    expect(documents[0]).toMatchObject({ title: '政府工作报告', region_code: '141021' })
  })
  it('gives a title to a text that has none', () => {
    expect(text('<p>全年生产总值增长5.2%，好于预期。</p>', '2019年统计公报_甲县统计局')).toBe(
      '2019年统计公报\n\n全年生产总值增长5.2%，好于预期。',
    )
  })
})

describe('lines', () => {
  it.each([
    ['a number that tags break', '<p>完成<span>402</span><font>.7</font>亿元</p>', '完成402.7亿元'],
    [
      'blanks as a browser shows them',
      '<p>\n  增长&nbsp;5.2&ensp;%，\n\t占 比</p>',
      '增长\u00a05.2\u2002%， 占 比',
    ],
    ['<br> within a paragraph', '<p>甲项，<br>乙项</p>', '甲项，\n乙项'],
    ['<br> before an indented line', '<div>甲项。<br>　　乙项。</div>', '甲项。\n\n乙项。'],
    ['two <br>', '<div>甲项<br><br>乙项</div>', '甲项\n\n乙项'],
    ['text between blocks', '<div>甲<p>乙</p>丙</div>', '甲\n\n乙\n\n丙'],
    [
      'a footnote, an area, a power',
      '<p>产量3万吨<sup>2</sup>，面积8m<sup>2</sup>，5×10<sup>4</sup>户</p>',
      '产量3万吨[2]，面积8m²，5×10⁴户',
    ],
    ['a mark that has brackets', '<p>产量3万吨<sup>[2]</sup></p>', '产量3万吨[2]'],
    [
      'numbers of a list',
      '<ol start="3"><li>甲</li><li>乙</li><li value="9">丙</li></ol>',
      '3. 甲\n\n4. 乙\n\n9. 丙',
    ],
    ['a list that bears its numbers', '<ol><li>（一）甲</li><li>二、乙</li></ol>', '（一）甲\n\n二、乙'],
    ['a list without numbers', '<ul><li>甲</li><li>乙</li></ul>', '甲\n\n乙'],
    [
      'what is hidden or struck out',
      '<p>甲<span style="display: none">9</span><del>8</del><b hidden>7</b></p>',
      '甲',
    ],
    ['scripts, styles and comments', '<style>p{}</style><p>甲<script>var a = 1</script><!-- 2 --></p>', '甲'],
    ['preformatted text', '<pre>甲  5\n乙  6</pre>', '甲  5\n乙  6'],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected)
  })

  it('knows headings and bold beginnings', async () => {
    const { blocks } = await read('<h2>一、综合</h2><p><strong>（一）农业。</strong>粮食<b>增</b>产。</p>')
    expect(blocks).toMatchObject([
      { kind: 'heading', depth: 2, view: { text: '一、综合' } },
      { kind: 'paragraph', strong: 6, view: { text: '（一）农业。粮食增产。' } },
    ])
  })
})

describe('tables', () => {
  it('keep what cells cover, and which rows are the head', async () => {
    const table = await tableOf(
      '<tr><th rowspan="2">指标</th><th colspan="2">2021年</th></tr><tr><th>完成</th><th>增长</th></tr><tr><td>粮食<br>产量</td><td>5</td><td>6</td></tr>',
    )
    expect(
      table.rows.map((row) =>
        row.map(({ view, row, column, header }) => `${view.text} ${row} ${column} ${header}`),
      ),
    ).toEqual([
      ['指标 0 0 true', '2021年 0 1 true'],
      ['完成 1 1 true', '增长 1 2 true'],
      ['粮食产量 2 0 false', '5 2 1 false', '6 2 2 false'],
    ])
  })
  it('are read by heads of several rows', async () => {
    const head =
      '<tr><th rowspan="2">指标</th><th rowspan="2">单位</th><th colspan="2">2021年</th></tr><tr><th>完成</th><th>增长（%）</th></tr>'
    const row = '<tr><td>粮食总产量</td><td>万吨</td><td>8.0</td><td>2.1</td></tr>'
    const { observations } = await extract({ name: 'a.html', content: page(`<table>${head}${row}</table>`) })
    expect(observations.map(({ value, unit, period }) => [value, unit, period])).toEqual([
      ['80000', '吨', '2021'],
      ['2.1', '%', '2021'],
    ])
  })
  it('that only lay out the page are text', () => {
    const inner = '<table><tr><td>粮食</td><td>5</td></tr></table>'
    expect(text(`<table><tr><td><p>全年向好。</p>${inner}</td></tr></table>`)).toBe('全年向好。\n\n粮食\t5')
    expect(text('<table><tr><td>全年向好，增长5%。</td></tr><tr><td>来年继续。</td></tr></table>')).toBe(
      '全年向好，增长5%。\n\n来年继续。',
    )
  })
  it('are not believed to cover more than they have', async () => {
    const row = `<tr>${'<td rowspan="9999" colspan="999">5</td>'.repeat(4)}</tr>`
    expect((await tableOf(row.repeat(2000))).rows).toHaveLength(2000)
  })
})

describe('what is left out', () => {
  const report = '<p>全年地区生产总值402.7亿元，增长7.4%，好于预期。</p>'.repeat(4)

  it('is told with a warning where it has many figures', () => {
    const hidden = `<div style="display:none">${report}</div>`
    const { problems } = readHtml(page(report + hidden), {})
    expect(problems.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([
      'info read/left-out',
      'warning read/left-out',
    ])
    expect(problems[1]?.reason).toContain('全年地区生产总值')
  })
  it('is never the report, whatever its part of the page is called', () => {
    expect(text(`<div class="nav share footer">${report}</div>`)).toContain('402.7亿元')
  })
  it('is not the report where a script would show it', () => {
    expect(text(`<p>正在加载……</p><div style="display:none">${report}</div>`)).toContain('402.7亿元')
  })
  it('is the name of the site, though it be a heading', () => {
    const site = '<div class="top"><h1>甲县人民政府</h1><p>欢迎访问</p></div>'
    expect(text(`${site}<div><h2>2021年统计公报</h2><div>${report}</div></div>`)).toMatch(/^2021年统计公报\n/)
  })
  it('does not hold an opening that stands beside the rest', () => {
    const opening =
      '<p>2021年，面对复杂形势，全市上下迎难而上，地区生产总值跨上400亿元台阶，迈出坚实步伐。</p>'
    expect(text(`<div>${opening}<div>${report.repeat(9)}</div></div>`)).toContain('跨上400亿元')
  })
})

describe('the encoding', () => {
  const gb = Uint8Array.from([...ascii('<meta charset="gb2312"><p>'), 0xc8, 0xab, 0xcf, 0xd8, ...ascii('5%')])

  it('is what the page says', () => {
    expect(readHtml(gb, {})).toMatchObject({ encoding: 'gb18030', text: '全县5%\n', problems: [] })
  })
  it('is another where the page is wrong, which is told', () => {
    const bytes = page(
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>全年地区生产总值增长5.2%，好于预期，成绩来之不易。</p>',
    )
    const { encoding, problems } = readHtml(bytes, {})
    expect([encoding, problems.map(({ ruleId }) => ruleId)]).toEqual(['utf-8', ['read/encoding-doubt']])
  })
  it('is what the user says above all', () => {
    expect(readHtml(gb, { encoding: 'gbk' }).encoding).toBe('gb18030')
  })
})

describe('a page that is no report', () => {
  it.each([
    ['without text', '<frameset><frame src="a.html"></frameset>', 'read/no-text'],
    ['nested without end', `${'<div>'.repeat(10_000)}全年`, 'read/too-deep'],
    ['with formatting that is never closed', manyFonts(), 'read/too-large'],
    ['far longer than any', `<p>${'全年增长5%。'.repeat(5 << 20)}`, 'read/too-large'],
  ])('%s is refused with a remedy', (_, html, ruleId) => {
    expect(() => readHtml(page(html), {})).toThrow(
      expect.objectContaining({ ruleId, remedy: expect.stringMatching(/./) }),
    )
  })
  it.each([
    ['depth', '<div>'.repeat(1_500)],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(' ')}>`],
    ['class names', `<p class="${'nav-'.repeat(200_000)}">`],
    ['unclosed list items', '<li>增长5%'.repeat(20_000)],
  ])('but for its %s is read', (_, html) => {
    expect(readHtml(page(`${html}全年增长5%，好于预期，来之不易。`), {}).text).toContain('全年增长5%')
  })
})

function page(body: string, site?: string): Uint8Array {
  const meta =
    site === undefined
      ? ''
      : site.includes('_')
        ? `<title>${site}</title>`
        : `<meta name="SiteName" content="${site}">`
  return new TextEncoder().encode(`<html><head>${meta}</head><body>${body}</body></html>`)
}

function text(body: string, site?: string): string {
  return readHtml(page(body, site), { encoding: 'utf-8' }).text.trimEnd()
}

function read(body: string) {
  return readReport({ bytes: page(body), path: 'a.html' })
}

async function tableOf(rows: string): Promise<TableBlock> {
  const { blocks } = await read(`<p>表1</p><table>${rows}</table>`)
  return blocks.find((block) => block.kind === 'table') as TableBlock // the test fails where there is none
}

function ascii(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)]
}

/** Each paragraph opens them all anew. */
function manyFonts(): string {
  const fonts = Array.from({ length: 1_000 }, (_, at) => `<font size="${at}">`).join('')
  return `<p>${fonts}${'<p>全年'.repeat(2_500)}`
}
