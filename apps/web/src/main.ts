import ui from '@nuxt/ui/vue-plugin';
import { createApp } from 'vue';
import App from './app/App.vue';
import { reloadAfterUpgrade } from './app/reload-after-upgrade.ts';
import { router } from './app/router.ts';
import './theme/theme.css';

reloadAfterUpgrade();
createApp(App).use(router).use(ui).mount('#app');
