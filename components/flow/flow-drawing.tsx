import { Disclosure } from '@/components/ui/disclosure'
import { SectionTitle } from '@/components/ui/heading'
import type { FlowDrawingView } from '@/lib/cases/flow-drawings'
import type { Picture, PictureNode, PictureSheet } from '@/lib/cases/flow-picture'

const applied = {
  yes: '選んだ事実では、この流れに入ります。通る道を太く描いています。',
  no: '選んだ事実では、この流れに入りません。',
  unknown: 'この流れに入るかは、まだわかりません。',
} as const

/** A flow as a picture: stages as lanes, steps from top to bottom, and the same as text below it. */
export const FlowDrawing = ({ id, title, when, applies, picture, lines }: FlowDrawingView) => (
  <section className="stack flow" id={`flow-${id}`} aria-labelledby={`flow-${id}-title`}>
    <SectionTitle id={`flow-${id}-title`} text={title} />
    {applies && <p className="font-bold">{applied[applies]}</p>}
    <div
      role="img"
      aria-label={`${title}の図。同じ内容が下の「文字で読む」にあります`}
      data-lit={applies === 'yes'}
    >
      {picture.sheets.map((sheet) => (
        <Sheet key={sheet.top} id={id} picture={picture} sheet={sheet} />
      ))}
    </div>
    <Disclosure summary="文字で読む" print="open">
      <p>
        入るのは:{when}
        <span className="hint">(コードでは {id})</span>
      </p>
      <ol className="flow-lines">
        {lines.map((line) => (
          <li key={line.id} value={line.number} data-lit={line.isLit || undefined}>
            {line.isNow && <strong>【次の一歩】</strong>}
            {line.isLit && <strong>【通る】</strong>}
            {line.stage}・{line.kind}:{line.words}
            <ul>
              {line.ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  </section>
)

const Sheet = ({ id, picture, sheet }: { id: string; picture: Picture; sheet: PictureSheet }) => {
  const tip = `tip-${id}-${sheet.top}`
  return (
    <svg
      aria-hidden="true"
      className="flow-sheet"
      viewBox={`0 ${sheet.top} ${picture.width} ${sheet.height}`}
      width={picture.width}
      height={sheet.height}
    >
      <defs>
        <marker
          id={tip}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 L8 4 L0 8 Z" className="flow-tip" />
        </marker>
      </defs>
      {picture.lanes.map(({ x, words }) => (
        <Lane key={x} x={x} words={sheet.top === 0 ? words : ''} width={picture.laneWidth} sheet={sheet} />
      ))}
      {sheet.lines.map(({ key, path, isBranch, isLit }) => (
        <path
          key={key}
          d={path}
          className="flow-line"
          data-kind={isBranch ? 'branch' : 'next'}
          data-lit={isLit || undefined}
          markerEnd={`url(#${tip})`}
        />
      ))}
      {sheet.nodes.map((node) => (
        <Step key={node.id} node={node} left={picture.lanes.length * picture.laneWidth + 12} />
      ))}
    </svg>
  )
}

type LaneProps = { x: number; words: string; width: number; sheet: PictureSheet }

/** A lane's name stands from top to bottom: a lane is narrower than a word. */
const Lane = ({ x, words, width, sheet }: LaneProps) => (
  <g className="flow-lane">
    <rect x={x + 1} y={sheet.top} width={width - 2} height={sheet.height} />
    {[...words].map((letter, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: letters have no other name
      <text key={at} x={x + width / 2} y={17 + at * 17} textAnchor="middle">
        {letter}
      </text>
    ))}
  </g>
)

const lineHeight = 20

const Step = ({ node, left }: { node: PictureNode; left: number }) => (
  <g className="flow-step" data-kind={node.kind} data-lit={node.isLit || undefined}>
    {node.kind === 'do' ? (
      <rect x={node.x - 11} y={node.y - 11} width={22} height={22} />
    ) : (
      <circle cx={node.x} cy={node.y} r={11} />
    )}
    <text className="flow-number" x={node.x} y={node.y + 5} textAnchor="middle">
      {node.number}
    </text>
    {node.words.map((words, at) => (
      <text key={words} x={left} y={node.y + 6 + (at - (node.words.length - 1) / 2) * lineHeight}>
        {words}
      </text>
    ))}
  </g>
)
