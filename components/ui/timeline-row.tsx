import type { ReactNode } from 'react'
import { Phrases } from './phrases'
import { Tag, type TagKind } from './tag'

type Props = {
  /** As shown: 10:42, 夕方ごろ */
  time: string
  dateTime?: string | undefined
  channel?: string | undefined
  /** Whose words: the bar's look … */
  who: 'them' | 'mine' | 'desk'
  /** … and the word that says it: 相手, わたし, 窓口 */
  whoLabel: string
  speaker?: string | undefined
  words: ReactNode
  tags?: readonly { kind: TagKind; label: string }[]
  /** How it is known: 通話中のメモ */
  note?: string | undefined
  id?: string | undefined
  children?: ReactNode
}

const whoKind = { them: 'them', mine: 'mine', desk: 'plain' } as const

/** One entry of the log. Goes inside `Timeline`. */
export const TimelineRow = (props: Props) => (
  <li className="timeline-row" data-who={props.who} id={props.id}>
    <p className="timeline-when">
      <time dateTime={props.dateTime}>{props.time}</time>
      {props.channel && <span>{props.channel}</span>}
    </p>
    <div className="timeline-what">
      <p className="timeline-speaker">
        <Tag kind={whoKind[props.who]}>{props.whoLabel}</Tag>
        {props.speaker && <span>{props.speaker}</span>}
      </p>
      <p>{typeof props.words === 'string' ? <Phrases text={props.words} /> : props.words}</p>
      {(props.tags?.length || props.note) && (
        <p className="tags">
          {props.tags?.map((tag) => (
            <Tag key={tag.label} kind={tag.kind}>
              {tag.label}
            </Tag>
          ))}
          {props.note && <span className="hint">{props.note}</span>}
        </p>
      )}
      {props.children}
    </div>
  </li>
)
