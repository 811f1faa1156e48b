import { sentence } from './sentence.ts'

/**
 * Why something failed, for people and for datasets: the system's codes in words, and without the path as it was opened
 * (`ENOENT: …, open '/home/…'`), which whoever tells it knows better.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('code' in error)) return error.message
  return systemSays.get(String(error.code)) ?? error.message.replace(/, \w+ '[^']*'$/, '')
}

/** The path that a system's error is about, where it is one. */
export function pathOf(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error ? String(error.path) : undefined
}

/** Of https://nodejs.org/api/errors.html#common-system-errors those that files and folders bring. */
const systemSays: ReadonlyMap<string, string> = new Map([
  ['ENOENT', sentence`no such file or folder`],
  ['EACCES', sentence`permission denied`],
  ['EPERM', sentence`operation not permitted`],
  ['EROFS', sentence`the disk can only be read`],
  ['ENOSPC', sentence`no space left on the disk`],
  ['EDQUOT', sentence`the disk quota is used up`],
  ['EISDIR', sentence`it is a folder`],
  ['ENOTDIR', sentence`a part of the path is no folder`],
  ['EEXIST', sentence`it is there already`],
  ['EBUSY', sentence`it is in use`],
  ['EMFILE', sentence`too many files are open`],
  ['ENAMETOOLONG', sentence`the name is too long`],
  ['ELOOP', sentence`links lead in a circle`],
])
