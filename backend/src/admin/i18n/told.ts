/**
 * What another language has to say: the same keys. Where English has a plural, `_one` and `_other`, Spanish has `_many` too,
 * for millions (CLDR's plural rules).
 */
export type Told<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Told<English[Key]>;
} & { readonly [Key in keyof English as Key extends `${infer Base}_other` ? `${Base}_many` : never]: string };
