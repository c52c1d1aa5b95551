import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isPolicy, type Policy } from "@/features/policies/policies";
import { PolicyPage } from "@/features/policies/policy-page";
import { MESSAGES } from "@/i18n/messages";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const policy = await readPolicy(params);
  const { title, lead } = MESSAGES[locale].policies[policy];
  return { title, description: lead, alternates: alternatesOf(locale, `/policies/${policy}`) };
}

export default async function Page({ params }: Props) {
  await pageLocale(params);
  return <PolicyPage policy={await readPolicy(params)} />;
}

async function readPolicy(params: Props["params"]): Promise<Policy> {
  const { slug } = await params;
  if (!isPolicy(slug)) notFound();
  return slug;
}
