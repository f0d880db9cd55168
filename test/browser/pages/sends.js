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
