// Runs in a page: how wide it is, and how far each piece of visible text stands out from what is behind it (WCAG 1.4.3).
(() => {
  const parsed = (css) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return { parts: [red, green, blue], alpha };
  };
  const luminance = ({ parts }) => {
    const [red, green, blue] = parts.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    if (!element) return parsed('rgb(255 255 255)');
    const colour = parsed(getComputedStyle(element).backgroundColor);
    return colour.alpha > 0.99 ? colour : behind(element.parentElement);
  };
  const contrasts = [...document.querySelectorAll('body *')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()))
    .filter((each) => each.checkVisibility({ opacityProperty: true }) && each.getBoundingClientRect().width > 2)
    .map((each) => {
      const [one, other] = [luminance(parsed(getComputedStyle(each).color)), luminance(behind(each))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return { words: each.textContent.slice(0, 60), ratio: Math.round(ratio * 100) / 100 };
    });
  return { width: document.documentElement.scrollWidth, contrasts };
})();
