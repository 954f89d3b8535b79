type Piece = { readonly text: string; readonly start: number; readonly signs: readonly number[] }

type Sign = { readonly number: number; readonly because: string; readonly quotes: readonly string[] }

/** Signs in the order of their numbers: why each is one, and what it stands in. */
export const SignList = ({ signs }: { signs: readonly Sign[] }) => (
  <ol className="message-signs">
    {signs.map(({ number, because, quotes }) => (
      <li key={number}>
        <span className="message-number">{number}</span>
        <span>
          <strong>{because}</strong>
          <span className="hint block">{quotes.map((quote) => `「${quote.trim()}」`).join(' ')}</span>
        </span>
      </li>
    ))}
  </ol>
)

/** A text in which the places of the signs are marked with their numbers. */
export const MarkedText = ({ pieces }: { pieces: readonly Piece[] }) => (
  <p className="message-text">
    {pieces.map((piece) => (
      <Marked key={piece.start} piece={piece} />
    ))}
  </p>
)

const Marked = ({ piece: { text, signs } }: { piece: Piece }) =>
  signs.length === 0 ? (
    text
  ) : (
    <mark className="message-mark">
      {signs.map((sign) => (
        <span key={sign} className="message-number">
          {sign}
        </span>
      ))}
      {text}
    </mark>
  )
