// Each way that a page can send without an event, from an element that looks like no control.
const editor = document.querySelector('#editor');
const form = document.querySelector('#form');
const how = new URLSearchParams(location.search).get('how');
const socket = /^socket/.test(how) ? new WebSocket(`ws://${location.host}/socket`) : null;
window.outcomes = [];
const note = (outcome) => window.outcomes.push(outcome);
const post = (body, more = {}) =>
  fetch('/sent', { method: 'POST', body, ...more }).then(
    ({ status }) => note(status),
    (error) => note(error.name),
  );
const request = (text) => {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', '/sent');
  xhr.onload = () => note(xhr.status);
  xhr.onabort = () => note('abort');
  xhr.send(text);
};
const WAYS = {
  formSubmit: () => form.submit(),
  fetchText: (text) => post(text),
  fetchJson: (text) => post(JSON.stringify({ text }), { headers: { 'content-type': 'application/json' } }),
  fetchQuery: (text) => post(new URLSearchParams({ text })),
  fetchForm: () => post(new FormData(form)),
  fetchBlob: (text) => post(new Blob([text])),
  fetchBytes: (text) => post(new TextEncoder().encode(text)),
  fetchRequest: (text) =>
    fetch(new Request('/sent', { method: 'POST', body: text })).then(
      ({ status }) => note(status),
      (error) => note(error.name),
    ),
  xhr: request,
  fetchAborted: (text) => {
    const control = new AbortController();
    window.abort = () => control.abort();
    return post(text, { signal: control.signal });
  },
  xhrAborted: (text) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/sent');
    xhr.onabort = () => note('abort');
    window.abort = () => xhr.abort();
    xhr.send(text);
  },
  xhrSync: (text) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/sent', false);
    try {
      xhr.send(text);
      note(xhr.status);
    } catch (error) {
      note(error.name);
    }
  },
  beacon: (text) => note(navigator.sendBeacon('/sent', text)),
  socket: (text) => {
    for (const each of ['before', text, 'after']) socket.send(each);
  },
};
const send = () => WAYS[how](editor.value);
document.querySelector('#go').addEventListener('click', send);
window.autosave = () =>
  post(JSON.stringify({ text: editor.value }), { headers: { 'content-type': 'application/json' } });
window.modelText = () => editor.value;
window.ready = true;
