import type { Drawing } from '@/lib/engine/draw'

/** A place in the picture, in its own units: one is a pixel on a phone of 360. */
type Point = { readonly x: number; readonly y: number }

/** A step of the picture: its number, its place, its words in at most two lines. */
export type PictureNode = Point & {
  readonly id: string
  readonly number: number
  readonly kind: Drawing['nodes'][number]['kind']
  readonly words: readonly string[]
  readonly isLit: boolean
}

/** A line of the picture, as the `d` of a path. */
export type PictureLine = {
  readonly key: string
  readonly path: string
  readonly isBranch: boolean
  readonly isLit: boolean
}

/** A part of the picture that stays on one page of paper. Below each other the parts are the whole. */
export type PictureSheet = {
  readonly top: number
  readonly height: number
  readonly nodes: readonly PictureNode[]
  readonly lines: readonly PictureLine[]
}

/** A flow as a picture: a lane for each stage, a row for each step, its words beside it. */
export type Picture = {
  readonly width: number
  readonly lanes: readonly { readonly x: number; readonly words: string }[]
  readonly laneWidth: number
  readonly sheets: readonly PictureSheet[]
}

/** What is wanted of a picture: words of lanes and steps, and the steps to be lit. */
export type Wanted = {
  readonly lanes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly way: readonly string[]
}

const width = 328
const laneWidth = 26
const [head, row, radius] = [76, 52, 11]
const rowsOnSheet = 10
const letters = 11

/** Lays a drawing out as a picture that is read at full size on a phone. Pure. */
export const pictureOf = (drawing: Drawing, { lanes, labels, way }: Wanted): Picture => {
  const at = new Map(drawing.nodes.map(({ id, lane }, index): [string, Point] => [id, pointOf(lane, index)]))
  const nodes = drawing.nodes.map(
    ({ id, kind }, index): PictureNode => ({
      ...(at.get(id) as Point),
      id,
      kind,
      number: index + 1,
      words: inTwoLines(labels[id] ?? id),
      isLit: way.includes(id),
    }),
  )
  const lines = linesOf(drawing, at, way, lanes.length)
  return {
    width,
    laneWidth,
    lanes: lanes.map((words, lane) => ({ x: lane * laneWidth, words })),
    sheets: sheetsOf(nodes, lines),
  }
}

const pointOf = (lane: number, index: number): Point => ({
  x: lane * laneWidth + laneWidth / 2,
  y: head + index * row + row / 2,
})

const inTwoLines = (words: string): string[] => {
  if (words.length <= letters) return [words]
  const rest = words.slice(letters)
  return [words.slice(0, letters), rest.length > letters ? `${rest.slice(0, letters - 1)}…` : rest]
}

type Span = PictureLine & { readonly from: number; readonly to: number }

const sheetsOf = (nodes: readonly PictureNode[], lines: readonly Span[]): PictureSheet[] =>
  Array.from({ length: Math.ceil(nodes.length / rowsOnSheet) }, (_, index) => {
    const some = nodes.slice(index * rowsOnSheet, (index + 1) * rowsOnSheet)
    const top = index === 0 ? 0 : head + index * rowsOnSheet * row
    const bottom = head + (index * rowsOnSheet + some.length) * row
    return {
      top,
      height: bottom - top,
      nodes: some,
      lines: lines.filter(({ from, to }) => from < bottom && to > top),
    }
  })

const linesOf = (
  { edges }: Drawing,
  at: ReadonlyMap<string, Point>,
  way: readonly string[],
  lanes: number,
) => {
  const taken: Taken[] = []
  return edges.flatMap(({ from, to, when }, index): Span[] => {
    const [start, end] = [at.get(from), at.get(to)]
    if (!start || !end) return []
    const [y1, y2] = [start.y + radius, end.y - radius]
    const path =
      end.y - start.y <= row
        ? direct(start.x, y1, end.x, y2)
        : around(start.x, y1, end.x, y2, freeAt(taken, to, start, end, lanes))
    const isLit = isNextOn(way, from, to)
    return [{ key: `${from}-${to}-${index}`, path, isBranch: when !== null, isLit, from: y1, to: y2 }]
  })
}

const isNextOn = (way: readonly string[], from: string, to: string) => {
  const at = way.indexOf(from)
  return at !== -1 && way[at + 1] === to
}

type Taken = { readonly x: number; readonly from: number; readonly to: number; readonly target: string }

/** The border between two lanes where a long line runs: the nearest to its end that no line to elsewhere has. */
const freeAt = (taken: Taken[], target: string, start: Point, end: Point, lanes: number): number => {
  const borders = Array.from({ length: lanes }, (_, lane) => (lane + 1) * laneWidth).sort(
    (a, b) => Math.abs(a - end.x) - Math.abs(b - end.x),
  )
  const isFree = (x: number) =>
    taken.every((one) => one.x !== x || one.target === target || one.to <= start.y || one.from >= end.y)
  const x = borders.find(isFree) ?? (borders[0] as number)
  taken.push({ x, from: start.y, to: end.y, target })
  return x
}

const direct = (x1: number, y1: number, x2: number, y2: number) => {
  const middle = (y1 + y2) / 2
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`
}

const turn = 22

const around = (x1: number, y1: number, x2: number, y2: number, x: number) =>
  `M${x1} ${y1}C${x1} ${y1 + turn / 2} ${x} ${y1 + turn / 2} ${x} ${y1 + turn}V${y2 - turn}C${x} ${y2 - turn / 2} ${x2} ${y2 - turn / 2} ${x2} ${y2}`
