/**
 * A map that forgets what was not asked for lately. Two generations: what is asked for again moves to the young one, and when
 * that is full the old one goes. So a look-up costs one or two of a plain map, and between half of `capacity` and all of it is kept.
 */
export class Lru<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

  /** The value of `key`, made by `make` when it is not there. */
  get(key: string, make: () => Value): Value {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? make();
    if (this.young.size >= this.capacity / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
