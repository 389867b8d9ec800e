import type { Role } from '@throughline/types';
import { createRouter, createWebHistory } from 'vue-router';
import { useSession } from '../features/session/useSession.ts';
import { whenSignInRequired } from '../http/request.ts';
import { toFailure } from '../http/request-failure.ts';
import { learnAllPhrases } from '../speech/start-speech.ts';
import { clearEarlyAnswer } from './early-answer.ts';
import { decideEntry } from './entry.ts';
import { startFailure } from './start-failure.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Who may open the page; absent means everyone who is signed in. */
    roles?: readonly Role[];
    /** Open without signing in. */
    isPublic?: boolean;
    /** What stands here has a name on it or is for its author alone: no answers of a group. */
    isUnderName?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
  routes: [
    {
      path: '/sign-in',
      component: () => import('../features/session/SignInPage.vue'),
      meta: { isPublic: true },
    },
    {
      path: '/setup',
      component: () => import('../features/session/SetupPage.vue'),
      meta: { isPublic: true },
    },
    { path: '/', component: () => import('../features/home/HomePage.vue') },
    {
      path: '/hypotheses',
      component: () => import('../features/studies/HypothesesPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/hypotheses/exploratory',
      component: () => import('../features/studies/ExploratoryPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/hypotheses/:id(H\\d+)',
      component: () => import('../features/studies/hypothesis/HypothesisPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    { path: '/culture', component: () => import('../features/culture/HeatMapPage.vue') },
    { path: '/culture/trends', component: () => import('../features/culture/TrendsPage.vue') },
    {
      path: '/culture/drivers',
      component: () => import('../features/culture/DriversPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/culture/deviants',
      component: () => import('../features/culture/DeviantsPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    { path: '/culture/comments', component: () => import('../features/culture/CommentsPage.vue') },
    { path: '/customers', component: () => import('../features/customers/CustomersPage.vue') },
    {
      path: '/service',
      component: () => import('../features/service/ServicePage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/trust',
      component: () => import('../features/trust/TrustPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/waves',
      component: () => import('../features/waves/WavesPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/waves/:id',
      component: () => import('../features/waves/WavePage.vue'),
      props: true,
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/waves/:id/share',
      component: () => import('../features/shares/SharePage.vue'),
      props: true,
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/waves/:id/scores',
      component: () => import('../features/scores/ScoresPage.vue'),
      props: true,
    },
    {
      path: '/waves/:id/answers',
      component: () => import('../features/answers/AnswersPage.vue'),
      props: true,
    },
    { path: '/units', component: () => import('../features/units/UnitsPage.vue') },
    {
      path: '/units/:id',
      component: () => import('../features/units/UnitPage.vue'),
      props: true,
    },
    {
      path: '/units/:id/trend',
      component: () => import('../features/scores/TrendPage.vue'),
      props: ({ params, query }) => ({
        unitId: String(params['id']),
        attribute: String(query['attribute'] ?? ''),
        value: String(query['value'] ?? ''),
      }),
    },
    {
      path: '/outcomes',
      component: () => import('../features/outcomes/OutcomesPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/past-scores',
      component: () => import('../features/past-scores/PastScoresPage.vue'),
      meta: { roles: ['admin', 'executive'] },
    },
    {
      path: '/pulses',
      component: () => import('../features/pulses/PulsesPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/pulses/new',
      component: () => import('../features/pulses/NewPulsePage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/pulses/:id',
      component: () => import('../features/pulses/PulsePage.vue'),
      props: true,
      meta: { roles: ['admin'] },
    },
    {
      path: '/questionnaires',
      component: () => import('../features/questionnaires/QuestionnairesPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/questionnaires/new',
      component: () => import('../features/questionnaires/NewQuestionnairePage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/questionnaires/:id',
      component: () => import('../features/questionnaires/QuestionnairePage.vue'),
      props: true,
      meta: { roles: ['admin'] },
    },
    {
      path: '/directory',
      component: () => import('../features/directory/DirectoryPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/accounts',
      component: () => import('../features/accounts/AccountsPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/webhooks',
      component: () => import('../features/hooks/HooksPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/keys',
      component: () => import('../features/api-keys/ApiKeysPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/self-assessment',
      component: () => import('../features/leaders/SelfAssessmentPage.vue'),
      meta: { roles: ['executive', 'manager'], isUnderName: true },
    },
    {
      path: '/mails',
      component: () => import('../features/mailings/MailLookPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/walkthroughs',
      component: () => import('../features/walkthroughs/WalkthroughsPage.vue'),
      meta: { isUnderName: true },
    },
    {
      path: '/walkthroughs/new',
      component: () => import('../features/walkthroughs/NewWalkPage.vue'),
      meta: { isUnderName: true },
    },
    {
      path: '/walkthroughs/:id',
      component: () => import('../features/walkthroughs/WalkPage.vue'),
      props: true,
      meta: { isUnderName: true },
    },
    {
      path: '/customer-pulses',
      component: () => import('../features/customer-pulses/CustomerPulsesPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/customer-pulses/new',
      component: () => import('../features/customer-pulses/NewCustomerPulsePage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/customer-pulses/:id',
      component: () => import('../features/customer-pulses/CustomerPulsePage.vue'),
      props: true,
      meta: { roles: ['admin'] },
    },
    {
      path: '/customer-page',
      component: () => import('../features/customer-page/CustomerLinksPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/audit',
      component: () => import('../features/audit/AuditPage.vue'),
      meta: { roles: ['admin'] },
    },
    {
      path: '/:anything(.*)*',
      name: 'not-found',
      component: () => import('./NotFoundPage.vue'),
      meta: { isPublic: true },
    },
  ],
});

const { loadSession, forgetAccount } = useSession();

router.beforeEach(async (to) => {
  try {
    if (to.path !== '/') await learnAllPhrases();
    return decideEntry(to, await loadSession());
  } catch (error) {
    startFailure.value = toFailure(error);
    clearEarlyAnswer();
    return true;
  }
});

router.afterEach(({ path }) => {
  if (path !== '/') clearEarlyAnswer();
});
router.onError(clearEarlyAnswer);

whenSignInRequired(() => {
  forgetAccount();
  const { path, fullPath } = router.currentRoute.value;
  if (path !== '/sign-in') void router.push({ path: '/sign-in', query: { to: fullPath } });
});
