import type { CSSProperties } from 'react';

const font = '"Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** Colours stay readable where a mail program ignores the style sheet of the head. */
export const styles = {
  body: { backgroundColor: '#ffffff', color: '#1b1f24', fontFamily: font, margin: 0, padding: '24px 12px' },
  container: { maxWidth: '560px' },
  heading: { fontSize: '22px', fontWeight: 600, lineHeight: '30px', margin: '0 0 16px' },
  text: { fontSize: '16px', lineHeight: '24px', margin: '0 0 12px' },
  button: {
    backgroundColor: '#0b4f9e',
    borderRadius: '4px',
    color: '#ffffff',
    fontSize: '16px',
    fontWeight: 600,
    padding: '12px 20px',
    textDecoration: 'none',
  },
  link: { color: '#0b4f9e', textDecoration: 'underline', wordBreak: 'break-all' },
  small: { color: '#57606a', fontSize: '14px', lineHeight: '20px', margin: '16px 0 0' },
} as const satisfies Record<string, CSSProperties>;

export const darkModeStyles = `
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .komek-body, .komek-body td { background-color: #14181d !important; color: #e8eaed !important; }
  .komek-small { color: #a9b1ba !important; }
  .komek-link { color: #8ab4f8 !important; }
}`;
