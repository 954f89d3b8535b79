import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A font file of a package, and the family that it belongs to. */
type FontFile = { readonly family: string; readonly file: string }

const modules = join(process.cwd(), 'node_modules')

// BIZ UDPGothic (Morisawa, OFL) is drawn for readers with low vision; the others print what it does not have.
const files: readonly FontFile[] = [
  {
    family: 'BIZ UDPGothic',
    file: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  },
  { family: 'BIZ UDPGothic', file: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf' },
  { family: 'Noto Sans', file: '@embedpdf/fonts-latin/fonts/NotoSans-Regular.ttf' },
  { family: 'Noto Emoji', file: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf' },
  { family: 'Noto Sans S Chinese', file: '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf' },
  { family: 'Noto Sans Korean', file: '@embedpdf/fonts-kr/fonts/NotoSansKR-Regular.otf' },
  { family: 'Noto Naskh Arabic', file: '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf' },
  { family: 'Noto Sans Hebrew', file: '@embedpdf/fonts-hebrew/fonts/NotoSansHebrew-Regular.ttf' },
]

/** Absolute paths of the font files that paper is set in. */
export const fontPaths: readonly string[] = files.map(({ file }) => join(modules, file))

/** Families, the first that has a character is taken. */
export const families: readonly string[] = [...new Set(files.map(({ family }) => family))]

type Fontkit = { openSync: (path: string) => { characterSet: readonly number[] } }

// Plain require: the package reads its tables from files of its own, which a bundler would lose.
const fontkit = (): Fontkit => createRequire(join(process.cwd(), 'package.json'))('fontkit')

const sets = new Map<string, ReadonlySet<number>>()

const setOf = (path: string): ReadonlySet<number> => {
  const known = sets.get(path)
  if (known) return known
  const read = new Set(fontkit().openSync(path).characterSet)
  sets.set(path, read)
  return read
}

/** Whether any of our fonts has the character of this code point. Fonts are read as far as needed. */
export const hasGlyph = (codePoint: number): boolean =>
  codePoint < 0x7f || fontPaths.some((path) => setOf(path).has(codePoint))
