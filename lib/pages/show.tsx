import { type ComponentChild, render } from 'preact';
import { direction, language, message } from '../messages/messages';
import './pages.css';

/** Puts a page of the extension on the screen: its words, their language and direction, and its title. */
export function showPage(title: string, page: ComponentChild): void {
  document.title = message(title);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  render(page, document.body);
}
