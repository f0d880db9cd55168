import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'open-webui',
  title: 'Open WebUI',
  hosts: [],
  mark: 'meta[name="apple-mobile-web-app-title"][content="Open WebUI"],link[rel=search][title*="Open WebUI"],meta[name=description][content*="Open WebUI"]',
  checked: '2026-11-23',
  kind: 'assistant',
  composers: ['#chat-input', '#chat-input-container', '#messages-container textarea'],
  sends: ['#send-message-button'],
  enter: 'sends',
};
