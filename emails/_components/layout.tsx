/** @jsxImportSource react */
import { Body } from '@react-email/body';
import { Button } from '@react-email/button';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Preview } from '@react-email/preview';
import { Text as Paragraph } from '@react-email/text';
import type { ReactNode } from 'react';
import type { Language, Text } from '../../src/domain/text.ts';
import { darkModeStyles, styles } from './styles.ts';

const copyAddress: Text = {
  en: 'If the button does not work, copy this address into your browser:',
  ru: 'Если кнопка не работает, скопируйте этот адрес в браузер:',
  kk: 'Егер түйме жұмыс істемесе, мына мекенжайды браузерге көшіріңіз:',
};
const footer: Text = {
  en: 'Sent automatically by Komek; replies are not read. These messages never contain details of a case.',
  ru: 'Сообщение отправлено системой Komek автоматически, ответы на него не читаются. Такие сообщения не содержат сведений по делу.',
  kk: 'Хабарламаны Komek жүйесі автоматты түрде жіберді, оған берілген жауаптар оқылмайды. Мұндай хабарламаларда іс бойынша мәліметтер болмайды.',
};

export interface LayoutProps {
  readonly language: Language;
  readonly title: string;
  /** Shown by mail programs beside the subject. */
  readonly preview: string;
  readonly link: string;
  readonly linkLabel: string;
  readonly children?: ReactNode;
}

export function Layout({ language, title, preview, link, linkLabel, children }: LayoutProps) {
  return (
    <Html lang={language}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkModeStyles}</style>
      </Head>
      <Body className="komek-body" style={styles.body}>
        <Preview>{preview}</Preview>
        <Container lang={language} className="komek-body" style={styles.container}>
          <Heading as="h1" style={styles.heading}>
            {title}
          </Heading>
          {children}
          <Button href={link} style={styles.button}>
            {linkLabel}
          </Button>
          <div data-skip-in-text="true">
            <Paragraph className="komek-small" style={styles.small}>
              {copyAddress[language]}
              <br />
              <Link href={link} className="komek-link" style={styles.link}>
                {link}
              </Link>
            </Paragraph>
          </div>
          <Paragraph className="komek-small" style={styles.small}>
            {footer[language]}
          </Paragraph>
        </Container>
      </Body>
    </Html>
  );
}
