import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build, emptyFolder } from './built.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

describe('the package', () => {
  build()
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  })
  const packed: readonly string[] = packedFiles(stdout)

  it.each([
    'LICENSE',
    'CHANGELOG.md',
    'package.json',
    'bin/gongbao.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/run/worker.js',
    'schemas/observations.schema.json',
    'schemas/lexicon/units.schema.json',
    'pipeline/lexicon/units.json',
    'pipeline/lexicon/regions.csv',
    'pipeline/lexicon/traditional.csv',
    'pipeline/lexicon/traditional.LICENSE',
  ])('holds %s', (file) => {
    expect(packed).toContain(file)
  })

  it('holds no tests, no sources, no reports and no datasets', () => {
    const allowed =
      /^(dist|bin|schemas)\/|^pipeline\/lexicon\/[\w-]+\.(json|csv|LICENSE)$|^pipeline\/(indicators\/evidence\.csv|confidence\/model\.json|binding\/choice\/weights\.json)$|^pipeline\/read\/pdf\/cmaps\/([\w-]+\.bcmap|LICENSE)$|^pipeline\/review\/(template\.html|style\.css)$|^pipeline\/cli\/init\/|^pipeline\/language\/zh\.json$|^docs\/[\w.-]+\.md$|^(package\.json|README(\.zh-CN)?\.md|CONTRIBUTING\.md|CHANGELOG\.md|LICENSE)$/
    expect(packed.filter((file) => !allowed.test(file))).toEqual([])
  })

  it.each(packed.filter((file) => /^(README.*|docs\/.*)\.md$/.test(file)))(
    '%s links to what is in it',
    (file) => {
      const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
        ([, to = '']) => to,
      )
      expect(links.map((to) => join(dirname(file), to)).filter((to) => !packed.includes(to))).toEqual([])
    },
  )

  it('holds every lexicon', () => {
    for (const file of readdirSync('pipeline/lexicon').filter((name) => name.endsWith('.json')))
      expect(packed).toContain(`pipeline/lexicon/${file}`)
  })

  it('is imported by its name', () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(process.cwd(), join(folder, 'node_modules/gongbao'))
    const program = `
      import { extract, recognizeQuantities } from 'gongbao'
      import schema from 'gongbao/schemas/observations.schema.json' with { type: 'json' }
      const { observations } = await extract({ name: '甲县2020年.txt', content: '全县粮食产量8.0万吨。' })
      console.log(JSON.stringify([observations[0].value, recognizeQuantities('投资约3.5亿元')[0].value, schema.title]))`
    writeFileSync(join(folder, 'program.mjs'), program)
    const { stdout: said } = spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' })
    rmSync(folder, { recursive: true, force: true })
    expect(JSON.parse(said)).toEqual(['80000', '350000000', 'ObservationRow'])
  })

  it('gives every dependency a use', () => {
    const sources = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const text = sources.map((name) => readFileSync(join('pipeline', name), 'utf8')).join('\n')
    const unused = Object.keys(manifest.dependencies).filter(
      // types that the published declarations speak of
      (name) => !name.startsWith('@types/') && !new RegExp(`'${name}['/]`).test(text),
    )
    expect(unused).toEqual([])
  })
})

describe('the lockfile', () => {
  const lock = readFileSync('package-lock.json', 'utf8')

  it('names no registry', () => {
    expect(lock).not.toContain('"resolved"')
    expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true')
  })

  it('is of this package.json', () => {
    const { name, version, dependencies, devDependencies } = JSON.parse(lock).packages['']
    expect({ name, version, dependencies, devDependencies }).toEqual({
      name: manifest.name,
      version: manifest.version,
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    })
  })
})

/** npm 10 prints a list of packages, later ones an object by name. */
function packedFiles(json: string): readonly string[] {
  const [entry] = Object.values(JSON.parse(json.slice(json.search(/[[{]/)))) as {
    files: { path: string }[]
  }[]
  return entry?.files.map(({ path }) => path) ?? []
}
