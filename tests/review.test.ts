import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyFolder, gongbao } from './built.ts'

const report = (year: number, gdp: string) => `青河县${year}年国民经济和社会发展统计公报

全年地区生产总值${gdp}亿元，比上年增长5.4%，总量居全市第3位。<script>window.evil = 1</script>新建农村公路35.6公里。

全年空气优良天数248天，占比60.1%。
`

const program =
  process.env.CHROMIUM_PATH ?? spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim()
const folder = emptyFolder()
const page = join(folder, 'page.html')

beforeAll(() => {
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/2019.txt'), report(2019, '80.10'))
  writeFileSync(join(folder, 'in/2020.txt'), report(2020, '84.43'))
  expect(gongbao(['extract', 'in'], { cwd: folder }).code).toBe(0)
  expect(gongbao(['review', 'output', '--to', 'page.html'], { cwd: folder }).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the review command', () => {
  it('makes one file that names its own script and style and loads nothing', () => {
    const html = readFileSync(page, 'utf8')
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/)
    expect(html).not.toMatch(/ (?:src|href)=/)
    expect(html).not.toContain('<script>window.evil')
  })

  it('says what is missing where the folder is none of gongbao', () => {
    const { code, err } = gongbao(['review', 'in'], { cwd: folder })
    expect([code, err]).toEqual([2, expect.stringMatching(/documents\.json.*gongbao extract/s)])
  })
})

describe.skipIf(program === '')('the page in Chromium (skipped where there is none)', () => {
  let browser: Browser
  let view: Page
  const wrong: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
    view = await browser.newPage({ locale: 'en-GB', acceptDownloads: true })
    view.on('console', (message) => wrong.push(message.text()))
    view.on('pageerror', (error) => wrong.push(error.message))
    view.on('request', (request) => {
      const address = request.url()
      if (!address.startsWith('file:') && !address.startsWith('blob:')) wrong.push(address)
    })
    await view.goto(`file://${page}`)
  })
  afterAll(() => browser.close())

  const details = () => view.locator('#details').innerText()

  it('marks every numeral of the text by class and certainty; markup in a report stays text', async () => {
    expect(await view.locator('#area .m.observation', { hasText: '80.10亿元' }).count()).toBe(1)
    expect(await view.locator('#area .m.time').count()).toBeGreaterThan(0)
    expect(await view.locator('#area').innerText()).toContain('<script>window.evil = 1</script>')
    expect(await view.evaluate('window.evil')).toBeUndefined()
  })

  it('shows the fields, the derivation and the checks of a figure that is clicked', async () => {
    await view.locator('#area .m', { hasText: '60.1%' }).click()
    expect(await details()).toMatch(/share[\s\S]*share-of-days: fail/)
    expect(await view.locator('#area [aria-pressed="true"]').innerText()).toBe('60.1%')
  })

  it('goes from figure to figure by key', async () => {
    await view.keyboard.press('k')
    expect(await details()).toContain('248天')
  })

  it('finds, filters and sorts figures of every report, and leads back to the sentence', async () => {
    await view.keyboard.press('2')
    await view.selectOption('#scope', 'all')
    await view.fill('#find', '地区生产总值')
    await view.selectOption('#measure', 'level')
    expect(await view.locator('.line').count()).toBe(2)
    await view.getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
    await view.getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
    expect(await view.locator('.line').first().innerText()).toContain('84.43亿元')
    await view.locator('.line').first().click()
    await view.getByRole('button', { name: 'show in the text' }).click()
    expect(await view.locator('#area [aria-pressed="true"]').innerText()).toBe('84.43亿元')
  })

  it('draws series with a name for those who cannot see them', async () => {
    await view.getByRole('tab', { name: 'Series' }).click()
    await view.fill('#find', 'gdp')
    const chart = view.getByRole('img', { name: /青河县 地区生产总值/ }).first()
    expect(await chart.getAttribute('aria-label')).toMatch(/2019 .*2020 /)
  })

  it('takes a correction and gives it as a file', async () => {
    await view.getByRole('tab', { name: 'Text' }).click()
    await view.locator('#area .m', { hasText: '35.6公里' }).click()
    await view.getByRole('button', { name: 'Wrong' }).click()
    await view.selectOption('select[name="field"]', 'value')
    await view.fill('input[name="value"]', '36.5')
    await view.fill('input[name="reason"]', 'misprint')
    await view.getByRole('button', { name: 'Keep' }).click()
    const [download] = await Promise.all([view.waitForEvent('download'), view.click('#download')])
    const [correction] = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(correction).toMatchObject({ field: 'value', value: '36.5', reason: 'misprint', text: '35.6公里' })
    expect(await view.locator('#area .m.wrong').count()).toBe(1)
  })

  it('changes language and theme', async () => {
    await view.click('#language')
    expect(await view.locator('#tab-text').innerText()).toBe('原文')
    await view.click('#theme')
    expect(await view.locator('html').getAttribute('data-theme')).toMatch(/dark|light/)
  })

  it('says nothing on the console and asks for nothing', () => {
    expect(wrong).toEqual([])
  })
})
