/**
 * Does to a page what prototype.js 1.6 and 1.7 are known for: replaces and adds methods of what is
 * built in, enumerable all of them. Runs on the page, as text.
 */
export function patchLikePrototype(): void {
  type Any = (...given: never[]) => unknown;
  const extend = (target: object, methods: Record<string, Any>) => Object.assign(target, methods);
  const slice = Array.prototype.slice;

  extend(Function.prototype, {
    bind(this: Any, self: unknown, ...first: never[]) {
      return (...rest: never[]) => this.apply(self, first.concat(rest));
    },
    curry(this: Any) {
      return this;
    },
    defer(this: Any) {
      return setTimeout(this, 10);
    },
  });
  const quote = (text: string) => `"${text}"`;
  extend(String.prototype, {
    toJSON(this: string) {
      return quote(`${this}`);
    },
    strip(this: string) {
      return this.trim();
    },
    include(this: string, part: string) {
      return this.indexOf(part) > -1;
    },
    sub(this: string) {
      return `${this}`;
    },
  });
  extend(Array.prototype, {
    toJSON(this: unknown[]) {
      return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
    },
    each(this: unknown[], visit: (one: unknown, at: number) => void) {
      this.forEach(visit);
      return this;
    },
    include(this: unknown[], one: unknown) {
      return this.indexOf(one) > -1;
    },
    entries(this: unknown[]) {
      return slice.call(this);
    },
    reduce(this: unknown[]) {
      return this.length > 1 ? this : this[0];
    },
    clear(this: unknown[]) {
      this.length = 0;
      return this;
    },
    first(this: unknown[]) {
      return this[0];
    },
    clone(this: unknown[]) {
      return slice.call(this);
    },
  });
  Array.from = (list: ArrayLike<unknown>) => slice.call(list) as never;
  extend(Date.prototype, {
    toJSON(this: Date) {
      return quote(this.toISOString());
    },
  });
  extend(Element.prototype, {
    remove(this: Element) {
      this.parentNode?.removeChild(this);
      return this;
    },
    hide(this: HTMLElement) {
      this.style.setProperty('display', 'none');
      return this;
    },
    update(this: Element, text: string) {
      this.textContent = text;
      return this;
    },
    replace(this: Element, by: Element) {
      this.parentNode?.replaceChild(by, this);
      return this;
    },
    select(this: Element, selector: string) {
      return slice.call(this.querySelectorAll(selector));
    },
    scrollTo(this: Element) {
      return this;
    },
    insert(this: Element) {
      return this;
    },
    wrap(this: Element) {
      return this;
    },
  });
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    extend(prototype, {
      clear(this: HTMLInputElement) {
        this.value = '';
        return this;
      },
      getValue(this: HTMLInputElement) {
        return this.value;
      },
      activate(this: HTMLInputElement) {
        return this;
      },
    });
  }
  Object.assign(window, {
    $: (id: string) => document.getElementById(id),
    $$: (selector: string) => slice.call(document.querySelectorAll(selector)),
    $A: Array.from,
  });
}
