/** What the program speaks. Datasets are in English whatever it is, so that they are the same everywhere. */
export type Language = 'en' | 'zh'

export const languages: readonly Language[] = ['en', 'zh']

type Environment = Readonly<Record<string, string | undefined>>

/** `--lang` where it is given, else the locale: of POSIX's variables the first that is not empty, else the system's. */
export function languageOf(args: readonly string[], environment: Environment): Language {
  return asked(args) ?? ofLocale(localeOf(environment))
}

/** Looked for before the command line is understood: what is wrong with it has to be said in a language too. */
function asked(args: readonly string[]): Language | null {
  const at = args.indexOf('--lang')
  const given =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return languages.find((language) => language === given) ?? null
}

function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  const named = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  return named ?? Intl.DateTimeFormat().resolvedOptions().locale
}

/** `zh_CN.UTF-8`, `zh-Hans-CN`. */
function ofLocale(locale: string): Language {
  return /^zh\b/i.test(locale.replace('_', '-')) ? 'zh' : 'en'
}
