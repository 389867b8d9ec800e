import ui from '@nuxt/ui/vue-plugin';
import { speakInSentences } from '@throughline/types';
import { createApp } from 'vue';
import App from './app/App.vue';
import { reloadAfterUpgrade } from './app/reload-after-upgrade.ts';
import { router } from './app/router.ts';
import { startSpeech } from './speech/start-speech.ts';
import { speech } from './speech/speech-plugin.ts';
import './theme/theme.css';

reloadAfterUpgrade();
speakInSentences();
// The first screen comes while it is found out who is there.
if (location.pathname === '/') void import('./features/home/HomePage.vue');
void startSpeech().then(() => createApp(App).use(speech).use(router).use(ui).mount('#app'));
