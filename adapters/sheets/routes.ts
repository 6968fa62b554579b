// GET shows what a link is for, POST gives the document: so a preview, a scanner of links or a reload uses nothing up and learns nothing.
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http-exchange';
import type { Documents, FetchedDocument } from './documents';
import { DOCUMENT_PATH, tokenIn } from './offers';
import { offeringPage, refusedPage } from './page';

const types = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function documentRoutes({ named, fetched }: Documents): HttpRoute[] {
  const show = async ({ query }: HttpRequest): Promise<HttpAnswer> => {
    const what = await named(tokenIn(query));
    return what ? offeringPage(what) : refusedPage();
  };
  const give = async ({ query }: HttpRequest): Promise<HttpAnswer> => {
    const document = await fetched(tokenIn(query));
    return document ? answerWith(document) : refusedPage();
  };
  const route = { path: DOCUMENT_PATH, body: 'none' } as const;
  return [
    { ...route, method: 'GET', answer: show },
    { ...route, method: 'HEAD', answer: show },
    { ...route, method: 'POST', answer: give },
  ];
}

function answerWith({ bytes, format, name }: FetchedDocument): HttpAnswer {
  return {
    status: 200,
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
    body: Buffer.from(bytes),
  };
}

/** For what understands nothing else. */
function asciiName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .-]/g, '_');
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
