import { Field } from '@/components/ui/field'
import type { TriedView } from '@/lib/cases/desk-tried'
import { errorOf } from './tried-errors'

type Props = { id: string; label: string; isNew?: boolean; error?: string | undefined }

/** One password; what was typed is never sent back. */
export const PasswordField = ({ id, label, isNew, error }: Props) => (
  <Field
    id={id}
    name={id}
    type="password"
    label={label}
    autoComplete={isNew ? 'new-password' : 'current-password'}
    hint={
      isNew && id === 'next'
        ? '12文字以上。長い文でもかまいません。ほかで使っていないものにします。'
        : undefined
    }
    error={error}
  />
)

/** A new password, typed twice. */
export const NewPasswordFields = ({ tried }: { tried: Pick<TriedView, 'errors'> }) => (
  <>
    <PasswordField id="next" label="新しいパスワード" isNew error={errorOf(tried, 'next')} />
    <PasswordField id="again" label="新しいパスワード(もう一度)" isNew error={errorOf(tried, 'again')} />
  </>
)
