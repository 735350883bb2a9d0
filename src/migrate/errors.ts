/** The store that is copied to holds what the other does not: another log, or it has been used since. What is there is left as it is. */
export class TargetDiffers extends Error {
  override readonly name = 'TargetDiffers';
}

/** What was copied does not read back as what was read. */
export class CopyNotWhole extends Error {
  override readonly name = 'CopyNotWhole';
}
