declare const brand: unique symbol

/** A primitive that only its own parser may make, so that ids, days and digests are not mixed up. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
