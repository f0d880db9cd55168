/** A map that forgets what was asked for longest ago once it holds `capacity` entries. */
export class Lru<Value> {
  private readonly entries = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

  /** The value of `key`, made by `make` when it is not there. */
  get(key: string, make: () => Value): Value {
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const made = make();
    this.entries.set(key, made);
    if (this.entries.size > this.capacity) this.forgetOldest();
    return made;
  }

  private forgetOldest(): void {
    const oldest = this.entries.keys().next();
    if (!oldest.done) this.entries.delete(oldest.value);
  }
}
