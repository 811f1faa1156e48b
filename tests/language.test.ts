import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../pipeline/language/language.ts'
import { catalogue, inLanguage, wordsIn } from '../pipeline/language/translation.ts'
import { command } from './command.ts'

/** A template with its mark; its holes may hold templates themselves, one level deep. */
const marked =
  /(?<![`\w])(?:sentence|words)`((?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\})*)`/g

/** The key of every sentence that is marked below a folder. */
function keysBelow(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const code = files.filter(
    (file) => file.endsWith('.ts') && !/^(?:language.(?:sentence|translation)|review.client)\b/.test(file),
  )
  return new Set(code.flatMap((file) => keysIn(readFileSync(join(folder, file), 'utf8'))))
}

function keysIn(code: string): readonly string[] {
  const own = [...code.matchAll(marked)].map(([, template = '']) => template)
  return own.flatMap((template) => {
    let hole = 0
    const key = template
      .replace(/\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}/g, () => `{${hole++}}`)
      .replace(/\\n/g, '\n')
      .replace(/\\([`$\\])/g, '$1')
    return [key, ...keysIn(template.replace(/^[^$]*/, ''))]
  })
}

describe('the Chinese of what the program says', () => {
  const keys = keysBelow('pipeline')

  it('is there for every sentence', () => {
    expect(keys.size).toBeGreaterThan(200)
    expect([...keys].filter((key) => !catalogue().has(key))).toEqual([])
  })

  it('is there for no sentence that nobody says', () => {
    expect([...catalogue().keys()].filter((key) => !keys.has(key))).toEqual([])
  })

  it.each([...catalogue()])('%s: has the same holes, which can be told apart', (key, chinese) => {
    const holes = (text: string) => [...new Set(text.replace(/[!,]\}/g, '}').match(/\{\d+\}/g))].sort()
    expect(holes(chinese)).toEqual(holes(key))
    expect(key).not.toMatch(/\}\{/)
    expect(key.replace(/\{\d+\}/g, '')).toMatch(/[a-z]/i)
  })

  it.each([...catalogue()])('%s: is found again, with its values as they were', (key, chinese) => {
    const value = (_: string, at: string) => `甲${at}`
    const english = key.replace(/\{(\d+)\}/g, value)
    expect(inLanguage(english, 'zh')).toBe(chinese.replace(/\{(\d+)[!,]?\}/g, value))
  })
})

describe('a text in Chinese', () => {
  it.each([
    [
      'The file is empty. Give a report with text, or take the file out.',
      '文件为空。请提供有文本的报告，或移除该文件。',
    ],
    [
      'reports/甲.txt: no such file. gongbao init makes one.',
      'reports/甲.txt：文件不存在。可用 gongbao init 生成。',
    ],
    [
      "The year under review in the text is 2020, the path says 2021; the text was followed. Correct what stands beside the report, or the file's name",
      '正文中的所述年份为 2020，路径为 2021；已以正文为准。请更正报告旁的信息或文件名',
    ],
    ["ENOENT: no such file, stat 'a, b'. Then more.", "ENOENT: no such file, stat 'a, b'. Then more."],
    [
      'The year under review is not stated. Give `review_year` in front matter, in <name>.meta.json or with --meta; until then figures have no default period',
      '报告未说明所述年份。请给出 `review_year`（在 front matter、<name>.meta.json 中填写，或用 --meta）；此前数据没有默认时期',
    ],
    [
      'Left out of the page: hidden (5 characters), navigation (9 characters).',
      '已从网页中舍去：隐藏（5 个字符）、导航（9 个字符）。',
    ],
    [
      '青河县 税收: 97 亿元 in 2018 over 94 in 2017 is 3.2 %; stated 2 %. Growth of it is stated at constant prices, so prices may make the difference.',
      '青河县 税收：2018 年 97 亿元，相对 2017 年 94 增长 3.2 %；报告所述为 2 %。其增速按不变价格计算，差异可能来自价格因素。',
    ],
    ['青河县 税收: 94 亿元 in 2017, 92.4 in 2018.', '青河县 税收：2017 年为 94 亿元，2018 年为 92.4。'],
    [
      '青河县 2021 税收 (growth): the target was at least 9 %, the result 8: not met.',
      '青河县 2021 税收（growth）：目标为 不低于 9 %，结果为 8：未完成。',
    ],
    ['something that no catalogue has', 'something that no catalogue has'],
    ['', ''],
  ])('%s', (english, chinese) => {
    expect(inLanguage(english, 'zh')).toBe(chinese)
    expect(inLanguage(english, 'en')).toBe(english)
  })

  it('keeps what stands in its holes, whatever that is', () => {
    const words = wordsIn('zh')
    expect(words`next: gongbao review ${'figures'}     see every figure in its sentence`).toMatch(
      /review figures /,
    )
    expect(inLanguage('region: no report is in this folder.', 'zh')).toBe('region：文件夹中没有报告。')
    expect(words`written to ${'{0} $& {1}'}`).toBe('已写入 {0} $& {1}')
  })
})

describe('the language', () => {
  it.each([
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LC_MESSAGES: 'zh-TW', LANG: 'en_US.UTF-8' }, 'zh'],
    [['extract', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['--lang=zh'], { LANG: 'C' }, 'zh'],
    [['--lang', 'fr'], { LANG: 'zh_CN' }, 'zh'],
  ])('%j with %j is %s', (args, environment, language) => {
    expect(languageOf(args, environment)).toBe(language)
  })

  it('is that of help, of errors and of what a run says', async () => {
    expect((await command('extract', '--help', '--lang', 'zh')).out).toMatch(/用法：.*写出：.*示例：/s)
    expect((await command('extract', '--lang', 'zh', '--jobs', '0', 'x')).err).toBe(
      '错误 --jobs 0：请给出 1 至 999 的整数。\n',
    )
    expect((await command('--lang', 'zh', 'extract', '--json', 'nowhere')).err).toMatch(
      /^错误 nowhere：没有此文件/,
    )
  })
})
