import type { ElementHandle, Page } from 'playwright-core';

/** Where the focus is, as somebody who only sees the page could tell. */
export interface Focus {
  readonly isThere: boolean;
  readonly what: string;
  /** A ring or a shadow is drawn around it, or around it and its words, inside the window. */
  readonly isVisible: boolean;
  /** The name shared by the radio buttons of one question. */
  readonly group: string | undefined;
}

/** What Tab comes to after the last control of a page. */
export const theEnd = 'the document';

/** Reads the focus of the page, and whether it is on the element looked for. */
export const focusOf = (page: Page, wanted: ElementHandle): Promise<Focus> =>
  page.evaluate(
    ({ element, end }) => {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || active === document.body) {
        return { isThere: false, what: end, isVisible: true, group: undefined };
      }
      const hasRing = (shown: Element | null) => {
        if (!shown) return false;
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(shown);
        const isDrawn = !/^transparent$|, 0\)$/.test(outlineColor);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && isDrawn) || boxShadow !== 'none'
        );
      };
      // The button of a date field that opens the calendar draws its ring inside the field.
      const isInside =
        active.matches('[type=date], [type=datetime-local]') && !active.matches(':focus-visible');
      const { top, bottom, left, right } = active.getBoundingClientRect();
      const isInWindow =
        right > left && bottom > top && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      const label = active.ariaLabel || active.textContent || active.id;
      return {
        isThere: active === element,
        what: `${active.tagName.toLowerCase()} ${label.trim().replace(/\s+/g, ' ').slice(0, 60)}`,
        isVisible: (isInside || hasRing(active) || hasRing(active.closest('.ds-field'))) && isInWindow,
        group: active instanceof HTMLInputElement && active.type === 'radio' ? active.name : undefined,
      };
    },
    { element: wanted, end: theEnd },
  );
