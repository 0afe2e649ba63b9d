/** A page that shows what is wrong starts there. */
document.querySelector('[data-focus]')?.focus();
