import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { emailTemplates } from '../../domain/notifications/email.ts';
import { languages } from '../../domain/text.ts';
import { sampleMessage } from '../../notifications/sample-emails.ts';
import type { Terminal } from './terminal.ts';

export function defineMessagesPreview(parent: Command, terminal: Terminal): void {
  parent
    .command('preview')
    .description('write every message in every language, with invented facts, as HTML and as text')
    .requiredOption('--into <folder>', 'where the files go')
    .action(({ into }: { into: string }) => messagesPreview(into, terminal));
}

async function messagesPreview(folder: string, terminal: Terminal): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const template of emailTemplates) {
    for (const language of languages) {
      const { subject, html, text } = await sampleMessage(template, language);
      const file = join(folder, `${template}.${language}`);
      await writeFile(`${file}.html`, html);
      await writeFile(`${file}.txt`, text);
      terminal.say(`${file}: ${subject}`);
    }
  }
}
