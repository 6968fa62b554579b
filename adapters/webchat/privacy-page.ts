// GET /adatkezeles: the privacy notice as a page of its own, for whoever looks before they write, and for the Teams app's manifest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { type PrivacyFacts, personalDataTexts } from '../../bot/texts/personal-data';
import type { HttpRoute } from '../http-exchange';
import { texts } from './texts';

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

export function privacyRoutes(facts: PrivacyFacts): HttpRoute[] {
  const words: Record<string, string> = {
    title: texts.privacyTitle,
    notice: new MarkdownIt({ html: false }).render(personalDataTexts.privacyPage(facts)),
  };
  const page = readFileSync(join(__dirname, 'page/privacy.html'), 'utf8');
  const body = page.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => words[name] ?? mark);
  return [{ method: 'GET', path: '/adatkezeles', body: 'none', answer: async () => ({ status: 200, headers, body }) }];
}
