import ui from '@nuxt/ui/vue-plugin';
import { createApp } from 'vue';
import App from './app/App.vue';
import { reloadAfterUpgrade } from './app/reload-after-upgrade.ts';
import { router } from './app/router.ts';
import './theme/theme.css';

reloadAfterUpgrade();
// The first screen comes while it is found out who is there.
if (location.pathname === '/') void import('./features/home/HomePage.vue');
createApp(App).use(router).use(ui).mount('#app');
