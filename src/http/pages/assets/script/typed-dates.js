import { readDate, readDateTime, wordsOfDate } from '../../../../i18n/read-date.ts';

/** A date is told back in words while it is typed. */
document.addEventListener('input', ({ target }) => {
  const told = target.id && document.querySelector(`[data-date-of="${CSS.escape(target.id)}"]`);
  if (!told) return;
  const date = (readDate(target.value).date ?? readDateTime(target.value).date)?.slice(0, 10);
  told.hidden = !date;
  told.textContent = date ? wordsOfDate(date)[document.documentElement.lang] : '';
});
