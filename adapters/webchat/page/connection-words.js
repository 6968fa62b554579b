// Says in words how the connection is, in a region that screen readers follow; short breaks are nobody's business.

const BROKEN_AFTER_MS = 800;
const BACK_FOR_MS = 3_000;

/** Gives what is to be told 'online' and 'broken'. */
export function sayConnection(region, texts) {
  let timer;
  let broken = false;
  const later = (words, ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = words();
    }, ms);
  };
  const tell = {
    broken: () => {
      if (!broken) later(() => (navigator.onLine ? texts.broken : texts.offline), BROKEN_AFTER_MS);
      broken = true;
    },
    online: () => {
      const wasSaid = broken && region.textContent !== '';
      broken = false;
      clearTimeout(timer);
      region.textContent = wasSaid ? texts.back : '';
      if (wasSaid) later(() => '', BACK_FOR_MS);
    },
  };
  return (state) => tell[state]();
}
