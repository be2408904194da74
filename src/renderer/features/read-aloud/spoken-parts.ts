/** A run of text in one language, in the order of the page. */
export type SpokenPart = { readonly text: string; readonly lang: string };

/**
 * Not read aloud: readings, pictures, controls, and parts marked as unspoken, because a field for a PIN tells what was
 * typed.
 */
const UNSPOKEN =
  'rt, rp, svg, button, input, select, textarea, [aria-hidden="true"], [role="tablist"], [data-unspoken]';

/** What is read aloud of a page: its texts, one part for each block, and another one where the language changes. */
export function spokenPartsOf(page: Element): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  let isNewBlock = true;
  const add = (text: string, lang: string) => {
    const last = parts.at(-1);
    if (!isNewBlock && last?.lang === lang) parts[parts.length - 1] = { lang, text: last.text + text };
    else parts.push({ text, lang });
    isNewBlock = false;
  };
  const walk = (element: Element, inherited: string) => {
    if (element.matches(UNSPOKEN)) return;
    const lang = element.getAttribute('lang') ?? inherited;
    const isBlock = !isInline(element);
    if (isBlock) isNewBlock = true;
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child, lang);
      else if (child.nodeType === Node.TEXT_NODE && child.nodeValue) add(child.nodeValue, lang);
    }
    if (isBlock) isNewBlock = true;
  };
  walk(page, page.closest('[lang]')?.getAttribute('lang') ?? '');
  return parts
    .map(({ text, lang }) => ({ lang, text: text.trim() }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

const isInline = (element: Element): boolean =>
  element.matches('ruby, wbr') || /^(inline|contents)/.test(getComputedStyle(element).display);
