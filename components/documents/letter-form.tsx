'use client'

import { type ReactNode, useState } from 'react'
import { type UseFormRegister, useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import { SectionTitle } from '@/components/ui/heading'
import type { LetterFieldView, LetterFormView } from '@/lib/cases/letter-form-view'
import { CertifiedCount } from './certified-count'

type Names = LetterFieldView['name']

/** What the browser follows of the form: its fields by name. */
type LiveLetter = Record<Names, string>

type Props = {
  view: LetterFormView
  action: string
  formId: string
  saw: number
  /** What can be done with the words as they were saved; its button waits while they are being changed. */
  paper: ReactNode
}

/** Fields that are of no use while that answer is chosen; they stay in the form, and what was typed in them too. */
const idle: Partial<Readonly<Record<Names, readonly [choice: Names, value: string]>>> = {
  fromName: ['signature', 'pen'],
  fromAddress: ['signature', 'pen'],
  answer: ['reply', 'none'],
  until: ['reply', 'none'],
}

/**
 * The skeleton of a letter as a plain form that the browser sends itself. The fields have their values from the page
 * and not from here, so that what somebody typed before this code loaded stays.
 */
export const LetterForm = ({ view, action, formId, saw, paper }: Props) => {
  const { register, watch } = useForm<LiveLetter>()
  const [isChanged, setChanged] = useState(false)
  const fields = view.sections.flatMap((section) => section.fields)
  const chosen = (name: Names) => watch(name) ?? fields.find((field) => field.name === name)?.typed
  const isIdle = (name: Names) => {
    const [choice, value] = idle[name] ?? []
    return choice !== undefined && chosen(choice) === value
  }
  return (
    <>
      <div data-changed={isChanged || undefined}>{paper}</div>
      <form
        method="post"
        action={action}
        className="stack letter-form"
        noValidate
        onInput={() => setChanged(true)}
      >
        <input type="hidden" name="id" value={formId} />
        <input type="hidden" name="saw" value={saw} />
        {view.sections.map(({ title, fields }) => (
          <section key={title} className="stack" aria-label={title}>
            <SectionTitle text={title} />
            {fields.map((field) => (
              <div key={field.name} hidden={isIdle(field.name)}>
                <OneField field={field} register={register} />
              </div>
            ))}
          </section>
        ))}
        <div hidden={!chosen('layout') || chosen('layout') === 'plain'}>
          <CertifiedCount pieces={view.pieces} layoutField="layout" start={view.length} />
        </div>
        <Button>保存して、文を確かめる</Button>
      </form>
    </>
  )
}

type Part = { field: LetterFieldView; register: UseFormRegister<LiveLetter> }

const OneField = ({ field, register }: Part) =>
  field.options ? (
    <OneChoice field={field} register={register} />
  ) : (
    <Words field={field} register={register} />
  )

const OneChoice = ({ field, register }: Part) => (
  <ChoiceGroup id={field.name} legend={field.heading} hint={field.purpose} error={field.error ?? undefined}>
    {field.options?.map(({ value, label, hint }) => (
      <Choice
        key={value}
        {...register(field.name)}
        type="radio"
        value={value}
        label={label}
        hint={hint}
        defaultChecked={field.typed === value}
      />
    ))}
  </ChoiceGroup>
)

const Words = ({ field, register }: Part) => (
  <Field
    {...register(field.name)}
    id={field.name}
    label={field.heading}
    error={field.error ?? undefined}
    aria-describedby={`${field.name}-kind`}
    before={<Kind field={field} />}
    defaultValue={field.typed}
    {...(field.rows > 1 ? { as: 'textarea' as const, rows: field.rows } : { autoComplete: 'off' })}
  />
)

/** What it is for, the kind of sentence that may stand there, and where what stands there already comes from. */
const Kind = ({ field: { name, purpose, example, source } }: Pick<Part, 'field'>) => (
  <div className="hint" id={`${name}-kind`}>
    <p>{purpose}</p>
    {example && <p>たとえば、こういう文です:「{example}」</p>}
    {source && <p>{source}</p>}
  </div>
)
