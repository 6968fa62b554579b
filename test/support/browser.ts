// A headless Chromium that reaches this machine only.
import { type Browser, chromium } from 'playwright-core';
import { chromiumTool, requireTool } from './require-tool';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await requireTool(chromiumTool), args: ARGUMENTS });
}
