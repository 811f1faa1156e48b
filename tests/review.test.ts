import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doubts } from '../pipeline/review/client/doubts.ts'
import { gongbao } from './built.ts'
import { browser, chooseFigure, chromiumPath, madePage, opened } from './review-page.ts'

let made: ReturnType<typeof madePage>
beforeAll(() => {
  made = madePage()
})
afterAll(() => made.remove())

describe('the review command', () => {
  it('makes one file that names its own script and style and loads nothing', () => {
    const html = readFileSync(made.path, 'utf8')
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/)
    expect(html).not.toMatch(/ (?:src|href)=/)
    expect(html).not.toContain('<script>window.evil')
  })

  it('says what is missing where the folder is none of gongbao', () => {
    const { code, err } = gongbao(['review', 'in'], { cwd: made.folder })
    expect([code, err]).toEqual([2, expect.stringMatching(/documents\.json.*gongbao extract/s)])
  })
})

it('the page has a name for every doubt in a language of its reader', () => {
  const files = ['doubts', 'impossible'].map((name) => `pipeline/confidence/${name}.ts`)
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const names = [...source.matchAll(/name: '([a-z-]+)'/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(Object.keys(doubts).sort()).toEqual(names.sort())
})

describe.skipIf(chromiumPath === '')('the page in Chromium (skipped where there is none)', () => {
  let program: Browser
  let view: Page
  let wrong: readonly string[]
  beforeAll(async () => {
    program = await browser()
    const page = await opened(program, made.path)
    view = page.view
    wrong = page.wrong
  })
  afterAll(() => program.close())

  const details = () => view.locator('#details').innerText()

  it('marks every numeral of the text by class and certainty; markup in a report stays text', async () => {
    expect(await view.locator('#area .m.observation', { hasText: '80.10亿元' }).count()).toBe(1)
    expect(await view.locator('#area .m.time').count()).toBeGreaterThan(0)
    expect(await view.locator('#area').innerText()).toContain('<script>window.evil = 1</script>')
    expect(await view.evaluate('window.evil')).toBeUndefined()
  })

  it('says what to do first, down to the command', async () => {
    expect(await details()).toMatch(/How to review[\s\S]*gongbao extract in --out output --corrections/)
  })

  it('shows the fields, the derivation and the checks of a figure that is clicked', async () => {
    await chooseFigure(view, '60.1%')
    expect(await details()).toMatch(/share[\s\S]*share-of-days: fail/)
    expect(await view.locator('#area [aria-pressed="true"]').innerText()).toBe('60.1%')
  })

  it('goes from figure to figure by key', async () => {
    await view.keyboard.press('k')
    expect(await details()).toContain('248天')
  })

  it.each([
    ['8万吨', '≥8万吨'],
    ['1—2万人', '1–2万人'],
  ])('shows the bound of %s and the end of a range', async (text, figure) => {
    await chooseFigure(view, text)
    expect(await view.locator('#details .figure').innerText()).toContain(figure)
    await view.keyboard.press('2')
    expect(await view.locator('.line[aria-selected="true"] .value').innerText()).toBe(figure)
    await view.keyboard.press('1')
  })

  it('finds, filters and sorts figures of every report, and leads back to the sentence', async () => {
    await view.keyboard.press('2')
    await view.selectOption('#scope', 'all')
    const reports = await view.locator('.line .document_id').allInnerTexts()
    expect(reports).toEqual([...reports].sort()) // report by report, as long as nothing else is asked for
    await view.fill('#find', '地区生产总值')
    await view.selectOption('#measure', 'level')
    expect(await view.locator('.line').count()).toBe(3)
    await view.getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
    await view.getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
    expect(await view.locator('.line').nth(1).innerText()).toContain('84.43亿元')
    await view.locator('.line').nth(1).click()
    await view.getByRole('button', { name: 'show in the text' }).click()
    expect(await view.locator('#area [aria-pressed="true"]').innerText()).toBe('84.43亿元')
  })

  it('draws series with a name for those who cannot see them, whose points are reached by key', async () => {
    await view.getByRole('tab', { name: 'Series' }).click()
    await view.fill('#find', 'gdp')
    const chart = view.getByRole('group', { name: /青河县 地区生产总值/ }).first()
    expect(await chart.getAttribute('aria-label')).toMatch(/2019 .*2020 /)
    await chart.locator('circle').first().focus()
    await view.keyboard.press('ArrowRight')
    await view.keyboard.press('Enter')
    expect(await view.locator('#details .figure').innerText()).toContain('84.43亿元')
  })

  it('leads from a check to its figure', async () => {
    await view.keyboard.press('Escape')
    await view.getByRole('tab', { name: 'Checks' }).click()
    await view.fill('#find', 'days')
    await view.locator('.check.fail button').first().click()
    expect(await view.locator('#details .figure').innerText()).toContain('60.1%')
  })

  it('folds front matter, and places in the text stay right', async () => {
    await view.getByRole('tab', { name: 'Text' }).click()
    await view.getByRole('button', { name: /2021/ }).click()
    expect(await view.locator('#area').innerText()).toMatch(/^Front matter\s+青河县2021年政府工作报告/)
    expect(await view.locator('#area .m.observation').allInnerTexts()).toEqual(['91.3亿元', '6.1%'])
    await view.locator('summary', { hasText: 'Front matter' }).click()
    expect(await view.locator('.matter').innerText()).toContain('date: 2022-01-18')
  })

  it('says what colours mean, and lists what to do and the keys on ?', async () => {
    expect(await view.locator('#legend').innerText()).toMatch(
      /doubtful[\s\S]*failed a check[\s\S]*marked wrong/,
    )
    await view.keyboard.press('?')
    expect(await view.getByRole('dialog').innerText()).toMatch(
      /--corrections corrections\.json[\s\S]*mark right/,
    )
    await view.keyboard.press('Escape')
  })

  it('changes language and theme', async () => {
    await view.click('#language')
    expect(await view.locator('#tab-text').innerText()).toBe('原文')
    expect(await view.locator('html').getAttribute('lang')).toBe('zh-CN')
    await view.keyboard.press('2')
    await view.fill('#find', '地区生产总值')
    await view.selectOption('#measure', '')
    const cells = await view
      .locator('.line', { hasText: '6.1%' })
      .locator('[role="gridcell"]')
      .allTextContents()
    expect(cells.slice(1, 7)).toEqual([
      '6.1%',
      '增速',
      '同比',
      '2021',
      '实际',
      expect.stringMatching(/^\d+ %$/),
    ])
    await view.click('#theme')
    expect(await view.locator('html').getAttribute('data-theme')).toMatch(/dark|light/)
  })

  it('opens in the language of the command, whatever the browser speaks', async () => {
    made.run('--lang', 'zh', 'review', 'output', '--to', 'zh.html')
    const chinese = await opened(program, made.path.replace('output/review.html', 'zh.html'))
    expect(await chinese.view.locator('#tab-text').innerText()).toBe('原文')
    const english = await opened(program, made.path, { locale: 'zh-CN' })
    expect(await english.view.locator('#tab-text').innerText()).toBe('Text')
    await Promise.all([chinese.context.close(), english.context.close()])
  })

  it('says nothing on the console and asks for nothing', () => {
    expect(wrong).toEqual([])
  })
})
