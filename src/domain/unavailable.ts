/** What is kept cannot be reached just now. What was asked may have been done: ask again, under the same id. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}
