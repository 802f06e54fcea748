/** The record that everything for supervisors must carry, as front matter or YAML. */
export const RESTRICTION = `restriction:
  holder: "Naidisamet"
  basis: "AvTS § 35 lg 1 p 9"
  made: "2026-11-22"
  ends: "2031-11-22"`
