import { Phrases } from './phrases'

/** Under a label: how to fill the field in, and what is wrong with it; the control points at both by id. */
export const FieldNotes = ({
  id,
  hint,
  error,
}: {
  id: string
  hint?: string | undefined
  error?: string | undefined
}) => (
  <>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        <Phrases text={hint} />
      </p>
    )}
    {error && (
      <p className="error" id={`${id}-error`}>
        <Phrases text={error} />
      </p>
    )}
  </>
)
