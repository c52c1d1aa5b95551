import type { CarePackage } from "@ampoule/contract/catalogue";
import { Link } from "@/i18n/navigation";
import { FormulaArt } from "@/ui/formula-art/formula-art";

/** All packages as vials on a dispensary's shelf, each under its own name. */
export function Shelf({ packages }: { readonly packages: readonly CarePackage[] }) {
  return (
    <ul className="grid grid-cols-3 gap-y-8 sm:grid-cols-4 lg:grid-cols-8">
      {packages.map(({ handle, title, formula }) => (
        <li key={handle}>
          <Link href={`/packages/${handle}`} className="group block h-full">
            <span className="flex justify-center border-b-[3px] border-ink px-2 pt-2">
              <FormulaArt
                formula={formula}
                className="h-36 w-auto translate-y-[3px] transition-transform duration-200 group-hover:-translate-y-1 sm:h-40"
              />
            </span>
            <span className="mt-2.5 block px-1.5 text-center font-serif text-[0.9375rem] leading-tight underline-offset-4 group-hover:underline">
              {title}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
