import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { emptyFolder, gongbao } from './built.ts'

const report = (year: number, gdp: string) => `青河县${year}年国民经济和社会发展统计公报

全年地区生产总值${gdp}亿元，比上年增长5.4%，总量居全市第3位。<script>window.evil = 1</script>新建农村公路35.6公里。

全年空气优良天数248天，占比60.1%。粮食产量超过8万吨，城镇新增就业1—2万人。
`

const withFrontMatter = `---
title: 青河县2021年政府工作报告
date: 2022-01-18
---

青河县2021年政府工作报告

全年地区生产总值91.3亿元，增长6.1%。
`

/** Where Chromium is; empty where there is none. */
export const chromiumPath =
  process.env.CHROMIUM_PATH ?? spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim()

/** A folder with three small reports, their datasets and their review page. */
export function madePage() {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/2019.txt'), report(2019, '80.10'))
  writeFileSync(join(folder, 'in/2020.txt'), report(2020, '84.43'))
  writeFileSync(join(folder, 'in/2021.md'), withFrontMatter)
  const made = {
    folder,
    path: join(folder, 'output/review.html'),
    run: (...args: string[]) => {
      const ran = gongbao(args, { cwd: folder })
      expect([ran.code, ran.err]).toEqual([0, expect.anything()])
      return ran
    },
    rows: (name: string): readonly Record<string, unknown>[] =>
      JSON.parse(readFileSync(join(folder, `output/${name}.json`), 'utf8')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  made.run('extract', 'in')
  made.run('--lang', 'en', 'review')
  return made
}

export function browser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}

/** Opens the page; `wrong` collects what it says on the console and every request that leaves it. */
export async function opened(browser: Browser, path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true, ...options })
  const view = await context.newPage()
  const wrong: string[] = []
  view.on('console', (message) => wrong.push(message.text()))
  view.on('pageerror', (error) => wrong.push(error.message))
  view.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith('file:') && !address.startsWith('blob:')) wrong.push(address)
  })
  await view.goto(`file://${path}`)
  return { view, context, wrong }
}

/** Chooses a figure in the text by what stands there. */
export async function chooseFigure(view: Page, text: string): Promise<void> {
  await view.locator('#area .m.observation', { hasText: text }).first().click()
}

/** The file of corrections that the page gives, as it is downloaded. */
export async function downloaded(view: Page) {
  const [download] = await Promise.all([view.waitForEvent('download'), view.click('#download')])
  const path = await download.path()
  return { path, name: download.suggestedFilename(), entries: JSON.parse(readFileSync(path, 'utf8')) }
}
