// A screen's inner steps, each an entry of the browser's history: the phone's own *back* goes one step back, and
// nothing typed is lost, since the screen stays. The address never changes.
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * @template {string} S
 * @param {S} first
 * @returns {{ step: S, go: (step: S) => void, back: () => void, head: import('preact').RefObject<any> }}
 *   `head` goes on the step's heading: focus moves there when the step changes
 */
export function useSteps(first) {
  const [step, setStep] = useState(first);
  const head = useRef(/** @type {any} */ (null));
  const shown = useRef(first);

  useEffect(() => {
    history.replaceState({ step: first }, '');
    const onPop = (/** @type {PopStateEvent} */ e) => setStep(e.state?.step ?? first);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    head.current?.focus({ preventScroll: true });
  }, [step]);

  return {
    step,
    head,
    go(next) {
      history.pushState({ step: next }, '');
      setStep(next);
    },
    back: () => history.back(),
  };
}
