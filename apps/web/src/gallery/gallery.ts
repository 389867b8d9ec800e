import ui from '@nuxt/ui/vue-plugin';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { speech } from '../speech/speech-plugin.ts';
import '../theme/theme.css';
import GalleryPage from './GalleryPage.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [{ path: '/:anything(.*)*', component: GalleryPage }],
});
createApp(GalleryPage).use(speech).use(router).use(ui).mount('#app');
