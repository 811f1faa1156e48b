import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * A TypeScript module of this folder, bundled in memory, since Node 20 reads no TypeScript.
 *
 * @param path relative to this folder: `accuracy/command.ts`
 */
export async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    logLevel: 'warning',
    write: false,
  })
  const program = Buffer.from(outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${program}`)
}
