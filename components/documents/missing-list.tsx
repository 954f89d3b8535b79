/** What has to be there before a paper is made; nothing where nothing is missing. */
export const MissingList = ({ missing }: { missing: readonly string[] }) =>
  missing.length > 0 && (
    <div className="prose">
      <p>先に、これがそろってからです。</p>
      <ul>
        {missing.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
