import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browser, chooseFigure, chromiumPath, downloaded, madePage, opened } from './review-page.ts'

describe.skipIf(chromiumPath === '')('marks on the review page (skipped where there is no Chromium)', () => {
  let made: ReturnType<typeof madePage>
  let program: Browser
  let page: Awaited<ReturnType<typeof opened>>
  let view: Page
  beforeAll(async () => {
    made = madePage()
    program = await browser()
  })
  afterAll(async () => {
    await program.close()
    made.remove()
  })
  beforeEach(async () => {
    page = await opened(program, made.path)
    view = page.view
  })
  afterEach(async () => {
    expect(page.wrong).toEqual([])
    await page.context.close()
  })

  const told = () => view.locator('#told').innerText()
  const inCard = (name: string) => view.locator('#details').getByRole('button', { name, exact: true })

  /** Marks a figure wrong and sets a field of it, or drops it. */
  async function correct(text: string, field: string, value?: string) {
    await chooseFigure(view, text)
    await inCard('Wrong').click()
    await view.selectOption('[name="field"]', field)
    if (value !== undefined) await view.locator('[name="value"]').fill(value)
    await view.fill('[name="reason"]', 'misprint')
    await inCard('Save').click()
  }

  it('are all in the file: a field, a figure dropped, wrong without more, right', async () => {
    await view.fill('#who', '李明')
    await correct('35.6公里', 'value', '36.5')
    await correct('248天', 'drop')
    await chooseFigure(view, '60.1%')
    await view.keyboard.press('w')
    await chooseFigure(view, '80.10亿元')
    await view.keyboard.press('r')
    const { name, entries } = await downloaded(view)
    expect(name).toBe('corrections.json')
    const place = {
      document_id: '2019',
      observation_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      who: '李明',
    }
    expect(entries).toMatchObject([
      { ...place, text: '80.10亿元', field: 'certainty', value: 'high', reason: 'found in review' },
      { ...place, text: '35.6公里', field: 'value', value: '36.5', reason: 'misprint' },
      { ...place, text: '248天', field: 'drop', reason: 'misprint' },
      { ...place, text: '60.1%', field: 'certainty', value: 'low' },
    ])
    expect(await told()).toMatch(/4 corrections of 4 figures.*gongbao extract in --out output --corrections/)
    expect(await view.locator('#area .m.wrong').count()).toBe(3)
  })

  it('ask for the name of who answers for them', async () => {
    await chooseFigure(view, '35.6公里')
    await view.keyboard.press('w')
    await view.click('#download')
    expect(await told()).toContain('give your name first')
    expect(await view.evaluate('document.activeElement.id')).toBe('who')
    await view.keyboard.type('李明')
    expect((await downloaded(view)).entries).toMatchObject([{ who: '李明' }])
  })

  it('may set several fields of a figure, each of which can be taken out', async () => {
    await view.fill('#who', '李明')
    await correct('35.6公里', 'value', '36.5')
    await view.selectOption('[name="field"]', 'status')
    await view.selectOption('[name="value"]', 'target')
    await inCard('Save').click()
    await view.selectOption('[name="field"]', 'unit')
    await view.fill('[name="value"]', '里')
    await inCard('Save').click()
    await inCard('Take out: value').click()
    expect((await downloaded(view)).entries).toMatchObject([
      { field: 'status', value: 'target' },
      { field: 'unit', value: '里' },
    ])
  })

  it.each([
    ['value', '三万亿', /plain decimal number.*Unit: 公里/],
    ['value', '1,000', /plain decimal number/],
    ['value', '35.6', /holds that already/],
    ['period', '二〇二〇年', /2019-Q3/],
    ['region_code', '1305', /Six digits/],
    ['indicator_code', '公路', /Small letters/],
    ['qualifies', 'ffffffffffffffff', /a figure of this report/],
  ])('refuse %s %j and say what is expected', async (field, value, expected) => {
    await correct('35.6公里', field, value)
    const card = view.locator('#details form')
    expect((await card.innerText()).replaceAll('\n', ' ')).toMatch(expected)
    expect(await card.getByRole('alert').innerText()).not.toBe('')
    expect(await view.locator('[name="value"]').getAttribute('aria-invalid')).toBe('true')
    expect(await card.locator('.entries').innerText()).not.toContain(value)
  })

  it('show how a figure that is typed reads', async () => {
    await chooseFigure(view, '80.10亿元')
    await view.keyboard.press('e')
    await view.selectOption('[name="field"]', 'value')
    expect(await view.locator('[name="value"]').inputValue()).toBe('8010000000')
    await view.fill('[name="value"]', '81000000000')
    expect(await view.locator('#details output').innerText()).toBe('reads 810亿元')
  })

  it('are there again when the page is opened again, and know what has been downloaded', async () => {
    await view.fill('#who', '李明')
    await correct('35.6公里', 'value', '36.5')
    await downloaded(view)
    expect(await view.locator('#marked').innerText()).toBe('downloaded')
    await chooseFigure(view, '60.1%')
    await view.keyboard.press('r')
    expect(await view.locator('#marked').innerText()).toBe('1 not downloaded')
    page.view.on('dialog', (dialog) => dialog.accept())
    await view.reload()
    expect(await view.locator('#tab-marks').innerText()).toMatch(/Marks\s*2/)
    expect(await view.locator('#marked').innerText()).toBe('1 not downloaded')
    expect(await view.locator('#who').inputValue()).toBe('李明')
    expect((await downloaded(view)).entries).toHaveLength(2)
  })

  it('warn before the page is left as long as they are not downloaded', async () => {
    const asked: string[] = []
    view.on('dialog', (dialog) => {
      asked.push(dialog.type())
      dialog.accept()
    })
    await view.fill('#who', '李明')
    await chooseFigure(view, '60.1%')
    await inCard('Wrong').click()
    await view.reload()
    expect(asked).toEqual(['beforeunload'])
    await downloaded(view)
    await view.reload()
    expect(asked).toEqual(['beforeunload'])
  })

  it('are listed, lead to their figures, and can be taken back, one or all', async () => {
    const asked: string[] = []
    view.on('dialog', (dialog) => {
      asked.push(dialog.message())
      dialog.accept()
    })
    await correct('35.6公里', 'value', '36.5')
    await chooseFigure(view, '60.1%')
    await view.keyboard.press('r')
    await view.keyboard.press('5')
    expect(await view.locator('#area .marks').innerText()).toMatch(/Wrong[\s\S]*Value → 36\.5[\s\S]*Right/)
    await view.locator('.marks').getByRole('button', { name: '35.6公里' }).click()
    expect(await view.locator('#details .figure').innerText()).toContain('35.6公里')
    await view.locator('.marks li', { hasText: '60.1%' }).locator('[name="unmark"]').click()
    expect(await view.locator('.marks > li').count()).toBe(1)
    await view.locator('[name="clear"]').click()
    expect(asked).toEqual([expect.stringMatching(/Take back all 1 marks/)])
    expect(await view.locator('#area').innerText()).toContain('Nothing is marked yet')
    expect(await view.locator('#marked').innerText()).toBe('')
  })

  it('say so where the browser keeps nothing', async () => {
    await page.context.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', { get: () => Object.freeze(null) }),
    )
    await view.reload()
    await chooseFigure(view, '60.1%')
    await view.keyboard.press('r')
    expect(await told()).toContain('keeps nothing for this page')
    await view.keyboard.press('5')
    expect(await view.locator('#area').innerText()).toContain('keeps nothing for this page')
  })

  it('mend the datasets, and the page made of them goes on from there', async () => {
    await view.fill('#who', '李明')
    await correct('35.6公里', 'value', '36.5')
    await correct('248天', 'drop')
    await chooseFigure(view, '60.1%')
    await view.keyboard.press('r')
    const { path } = await downloaded(view)
    copyFileSync(path, join(made.folder, 'corrections.json'))
    made.run('extract', 'in', '--corrections', 'corrections.json')
    made.run('--lang', 'en', 'review')
    const rows = made.rows('observations').filter((row) => row.document_id === '2019')
    const of = (text: string) => rows.filter((row) => row.text === text)
    expect(of('35.6公里')).toMatchObject([{ value: 36.5, corrected_by: '李明: value, misprint' }])
    expect(of('248天')).toEqual([])
    expect(of('60.1%')).toMatchObject([{ certainty: 'high', corrected_by: /certainty, found in review/ }])
    expect(made.rows('messages').filter((row) => row.severity === 'warning')).toEqual([])

    const fresh = await opened(program, made.path)
    expect(await fresh.view.locator('#marked').innerText()).toBe('downloaded')
    await chooseFigure(fresh.view, '5.4%')
    await fresh.view.keyboard.press('r')
    await fresh.view.fill('#who', '王芳')
    const { entries } = await downloaded(fresh.view)
    expect(entries.map((entry: { field: string; who: string }) => `${entry.who} ${entry.field}`)).toEqual([
      '王芳 certainty',
      '李明 value',
      '李明 drop',
      '李明 certainty',
    ])
    await fresh.context.close()
  })

  it('say so where the corrections that are in the datasets are not to be found', async () => {
    rmSync(join(made.folder, 'corrections.json'))
    made.run('--lang', 'en', 'review')
    await view.reload()
    await view.keyboard.press('5')
    expect(await view.locator('#area').innerText()).toMatch(
      /made with corrections\.json, which was not found/,
    )
  })
})
