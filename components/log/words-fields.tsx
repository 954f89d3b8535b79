import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import type { LogFormView } from '@/lib/cases/log-form-view'
import { WordsField } from './words-field'

type Props = { view: LogFormView; errorOf: (field: string) => string | undefined }

/** Who, and the exact words. There is no field for a number, a code or a password (I7). */
export const WordsFields = ({ view, errorOf }: Props) => {
  const { filled, options, limits } = view
  return (
    <>
      <ChoiceGroup id="speaker" legend="だれが" error={errorOf('speaker')} columns={2}>
        {options.speaker.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name="speaker"
            defaultChecked={filled.speaker === option.value}
            {...option}
          />
        ))}
      </ChoiceGroup>
      <Words view={view} errorOf={errorOf} />
      <fieldset className="stack">
        <legend className="sr-only">書いたのは</legend>
        <div className="choice-list">
          {options.manner.map((option) => (
            <Choice
              key={option.value}
              type="radio"
              name="manner"
              defaultChecked={filled.manner === option.value}
              {...option}
            />
          ))}
        </div>
      </fieldset>
      <Field
        id="name"
        name="name"
        label="相手や担当の人の名前"
        hint={`聞いたとおりに。わからなければ、空けておきます。${limits.line}字まで`}
        defaultValue={filled.name}
        error={errorOf('name')}
        autoComplete="off"
      />
    </>
  )
}

/** The exact words alone. */
export const Words = ({ view: { filled, limits }, errorOf }: Props) => (
  <WordsField
    label="言ったこと・したこと"
    hint={`聞いたとおりの言葉で。短くてかまいません。カードや暗証番号などの、番号そのものは書かないでください。${limits.words.toLocaleString('ja-JP')}字まで`}
    words={filled.words ?? ''}
    limit={limits.words}
    error={errorOf('words')}
  />
)
