import { notFound } from "next/navigation";

export const generateStaticParams = () => [];

/** Whatever no other page answers, so that the 404 stands in the page's language and frame. */
export default function UnknownPage() {
  notFound();
}
