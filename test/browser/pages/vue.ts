import { createApp, h, ref } from 'vue';
import { fixture } from './fixture';

const text = ref('');
createApp({
  render: () =>
    h('textarea', {
      id: 'editor',
      'aria-label': 'Your message',
      value: text.value,
      onInput: (event: Event) => {
        text.value = (event.target as HTMLTextAreaElement).value;
      },
    }),
}).mount('#mount');
fixture(
  () => text.value,
  (next) => {
    text.value = next;
  },
);
