interface PickProps<Option extends string> {
  /** Spoken, not shown: what is picked for whom. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly picked: Option;
  words(option: Option): string;
  onPick(option: Option): void;
}

/** One of a few, beside something in a list. */
export function PickOf<Option extends string>({ label, options, picked, words, onPick }: PickProps<Option>) {
  return (
    <select
      aria-label={label}
      value={picked}
      onChange={(event) => {
        const option = options.find((each) => each === event.currentTarget.value);
        if (option !== undefined) onPick(option);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {words(option)}
        </option>
      ))}
    </select>
  );
}
