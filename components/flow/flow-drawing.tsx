import { Disclosure } from '@/components/ui/disclosure'
import { SectionTitle } from '@/components/ui/heading'
import type { FlowDrawingView } from '@/lib/cases/flow-drawings'

const box = { width: 150, height: 46, gapX: 14, gapY: 34, head: 34 } as const
const step = { x: box.width + box.gapX, y: box.height + box.gapY } as const

/** A flow as a picture: stages as lanes, steps from top to bottom, and the same as text below it. */
export const FlowDrawing = ({ id, drawing, lanes, labels }: FlowDrawingView) => {
  const place = new Map(drawing.nodes.map((node) => [node.id, topLeft(node)]))
  const height = box.head + (Math.max(...drawing.nodes.map(({ row }) => row)) + 1) * step.y
  return (
    <section className="stack">
      <SectionTitle text={id} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label={`${id}の図`} tabIndex={0}>
        <svg
          role="img"
          aria-label={`${id}の流れ`}
          className="flow-drawing"
          viewBox={`0 0 ${lanes.length * step.x} ${height}`}
          width={lanes.length * step.x}
          height={height}
        >
          <defs>
            <marker
              id={`${id}-tip`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0 L8 4 L0 8 Z" className="flow-tip" />
            </marker>
          </defs>
          {lanes.map((lane, at) => (
            <text key={lane} x={at * step.x + box.width / 2} y={20} textAnchor="middle" className="flow-lane">
              {lane}
            </text>
          ))}
          {drawing.edges.map((edge) => {
            const [from, to] = [place.get(edge.from), place.get(edge.to)]
            return (
              from &&
              to && (
                <path
                  key={`${edge.from}-${edge.to}-${edge.when}`}
                  d={arrow(from, to)}
                  className="flow-arrow"
                  data-kind={edge.when ? 'branch' : 'next'}
                  markerEnd={`url(#${id}-tip)`}
                />
              )
            )
          })}
          {drawing.nodes.map((node) => (
            <NodeBox key={node.id} at={topLeft(node)} kind={node.kind} label={labels[node.id] ?? node.id} />
          ))}
        </svg>
      </section>
      <Disclosure summary="文字で読む">
        <ul className="prose">
          {drawing.edges.map((edge) => (
            <li key={`${edge.from}-${edge.to}-${edge.when}`}>
              {labels[edge.from]} → {labels[edge.to]}
              {edge.when && <span className="hint">(条件 {edge.when})</span>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}

type Point = { x: number; y: number }

const topLeft = ({ lane, row }: { lane: number; row: number }): Point => ({
  x: lane * step.x,
  y: box.head + row * step.y,
})

const NodeBox = ({ at, kind, label }: { at: Point; kind: string; label: string }) => (
  <g className="flow-node" data-kind={kind}>
    <rect x={at.x + 1} y={at.y} width={box.width - 2} height={box.height} rx={8} />
    <text x={at.x + box.width / 2} y={at.y + box.height / 2 + 5} textAnchor="middle">
      {label.length > 10 ? `${label.slice(0, 9)}…` : label}
    </text>
  </g>
)

/** From the bottom of one box to the top of another; a way over several rows swings out to the side. */
const arrow = (from: Point, to: Point): string => {
  const [x1, y1] = [from.x + box.width / 2, from.y + box.height]
  const [x2, y2] = [to.x + box.width / 2, to.y]
  const swing = y2 - y1 > step.y && x1 === x2 ? box.width / 2 + 8 : 0
  return `M${x1} ${y1} C${x1 + swing} ${y1 + box.gapY} ${x2 + swing} ${y2 - box.gapY} ${x2} ${y2}`
}
