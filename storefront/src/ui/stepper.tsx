import { classNames } from "./class-names";

type Props = {
  /** Names the list for those who hear it. */
  readonly label: string;
  readonly steps: readonly string[];
  /** The step one is at, from 0. */
  readonly current: number;
};

/** Where one is in a few steps. The current one is told by `aria-current`, weight and number, not colour alone. */
export function Stepper({ label, steps, current }: Props) {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-6 gap-y-2 border-y border-rule py-3">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className={classNames(
            "flex items-center gap-2.5 text-small",
            index === current ? "font-semibold" : "text-ink-soft",
          )}
        >
          <span
            className={classNames(
              "figures grid size-6 place-items-center rounded-full border text-xs",
              index === current ? "border-accent bg-accent text-on-accent" : "border-rule-strong",
            )}
          >
            {index < current ? "✓" : index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
