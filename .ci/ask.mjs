// Waits until the bot is ready, asks the README's question over the Bot Framework protocol, and wants a cited answer.
const base = process.argv[2];
const deadline = Date.now() + 60_000;
const ready = () =>
  fetch(`${base}/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
while (!(await ready())) {
  if (Date.now() > deadline) throw new Error('the bot is not ready after 60 s');
  await new Promise((resolve) => setTimeout(resolve, 200));
}
const answer = await fetch(`${base}/api/messages`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    type: 'message',
    id: '1',
    channelId: 'emulator',
    serviceUrl: base,
    deliveryMode: 'expectReplies',
    conversation: { id: 'ci', conversationType: 'personal' },
    from: { id: 'ci' },
    recipient: { id: 'bot' },
    text: 'mennyi ido a csatlakozas?',
  }),
});
const words = await answer.text();
if (!answer.ok || !words.includes('Forrás [1]')) throw new Error(`no cited answer: ${answer.status} ${words}`);
console.log('asked, and got a cited answer');
