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
  const [{ head, waits }] = useState(heading);
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
    waits.now = !head.current;
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

/** Where focus goes with a new step; a heading that has to be fetched first gets it when it is there. */
function heading() {
  /** @type {any} */
  let at = null;
  const waits = { now: false };
  const head = {
    get current() {
      return at;
    },
    set current(element) {
      at = element;
      if (!element || !waits.now) return;
      waits.now = false;
      queueMicrotask(() => element.focus({ preventScroll: true }));
    },
  };
  return { head, waits };
}
