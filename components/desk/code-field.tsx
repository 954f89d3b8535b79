import { Field } from '@/components/ui/field'

type Props = { label: string; hint?: string; error?: string | undefined }

/** Where a code is typed: a browser offers it from the app that made it, and keeps it nowhere. */
export const CodeField = ({ label, hint, error }: Props) => (
  <Field
    id="code"
    name="code"
    label={label}
    hint={hint}
    inputMode="numeric"
    autoComplete="one-time-code"
    autoCorrect="off"
    spellCheck={false}
    maxLength={20}
    error={error}
  />
)
