/** Line breaks of one field that were put in after what was typed behind them. Offsets are UTF-16, of the field's value. */
export class LateBreaks {
  /** Where they stand now, ascending. */
  private places: readonly number[] = [];

  /**
   * Where a break belongs that was typed behind `before`, now that some of those before it are in.
   * @returns `null` when the text before it is another by now
   */
  placeOf(before: string, value: string): number | null {
    let at = 0;
    for (const unit of before.split('')) {
      at = this.skip(at);
      if (value[at] !== unit) return null;
      at += 1;
    }
    return this.skip(at);
  }

  /** A break was put in. */
  add(at: number): void {
    this.places = [...this.places.map((place) => (place >= at ? place + 1 : place)), at].sort((a, b) => a - b);
  }

  private skip(at: number): number {
    return this.places.reduce((next, place) => (place === next ? next + 1 : next), at);
  }
}
