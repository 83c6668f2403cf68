import { createApp, ref, shallowRef } from 'vue';
import type { Answers, Decision } from '../../../src/widget/jsx/vue.ts';
import { parcelPolicy } from '../../widget/element/parcel-policy.ts';

const app = createApp({
  setup() {
    const decision = shallowRef<Decision>();
    const answered = ref<string>();
    return {
      policy: parcelPolicy(),
      isShown: ref(true),
      theme: ref<'light' | 'dark'>('light'),
      answers: shallowRef<Answers>({ broken: true }),
      decision,
      answered,
      decide: ({ detail }: CustomEvent<{ decision: Decision }>) => {
        decision.value = detail.decision;
      },
      hear: ({ detail }: CustomEvent<{ fact: string }>) => {
        answered.value = detail.fact;
      },
    };
  },
  template: `
    <button type="button" @click="isShown = !isShown">Montrer</button>
    <button type="button" @click="theme = 'dark'">Assombrir</button>
    <button type="button" @click="answers = { broken: false }">Répondre</button>
    <p role="status">{{ decision?.verdict ?? 'open' }} {{ answered }} {{ theme }}</p>
    <eligibility-check
      v-if="isShown"
      :policy="policy"
      :answers="answers"
      :theme="theme"
      @eligibility-decision="decide"
      @eligibility-answer="hear"
    >Nos règles</eligibility-check>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'eligibility-check';
app.mount('#app');
