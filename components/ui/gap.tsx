type Props = { label?: string; how?: string | undefined }

/** What nobody has confirmed yet, and how to find out. The box is for the counsellor's pen on paper. */
export const Gap = ({ label = '未確認', how }: Props) => (
  <span className="gap">
    <span className="gap-mark">
      <span aria-hidden="true">□ </span>
      {label}
    </span>
    {how && <span className="gap-how"> {how}</span>}
  </span>
)
