/** A short list, under its name where it has one. Nothing where it is empty. */
export function NamedList({ name, items }: { readonly name?: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      {name && <p className="mb-1 text-small font-semibold">{name}</p>}
      <ul className="grid gap-1 text-[0.9875rem]">
        {items.map((item) => (
          <li
            key={item}
            className="relative pl-4 before:absolute before:top-[0.72em] before:left-0 before:h-px before:w-2 before:bg-ink-soft"
          >
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}
