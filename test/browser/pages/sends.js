// Every fixture page has this: `sends` counts at the page, the server counts at its end.
window.sends = [];
window.send = (text) => {
  window.sends.push(text);
  return fetch('/sent', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
};

// The text of a plain contenteditable, which has no model of its own: bare text first, then a block a line.
window.linesOf = (root) => {
  const lines = [];
  let open = false;
  for (const node of root.childNodes) {
    const text = (node.textContent ?? '').replaceAll('\u00a0', ' ');
    const block = /^(div|p)$/i.test(node.nodeName);
    if (block || !open) lines.push(text);
    else lines[lines.length - 1] += text;
    open = !block && node.nodeName !== 'BR';
  }
  return lines.join('\n');
};
