import { Anchor, Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { getMarkingWorkOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { AnswerToMark } from '@/api/generated/types.gen';
import { LeaveGuard } from '@/features/assessment/bank/editor/leave-guard';
import { AnswerShown } from '@/features/assessment/marking/answer-shown';
import { HowMarked } from '@/features/assessment/marking/how-marked';
import { MarkForm } from '@/features/assessment/marking/mark-form';
import classes from '@/features/assessment/marking/marking.module.css';
import { Steps } from '@/features/assessment/marking/steps';
import { SuggestionPanel } from '@/features/assessment/marking/suggestion/suggestion-panel';
import { useLearnerName } from '@/features/assessment/marking/use-learner-name';
import { useMarking } from '@/features/assessment/marking/use-marking';
import { nextWaiting, orderOf, pathOf, type Stop, stopsOf } from '@/features/assessment/marking/work-order';
import { Blocks } from '@/shared/blocks/blocks';
import { useFormats } from '@/shared/i18n/formats';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';

/** The answer beside the mark that is written for it. Saving leads to the next answer that waits. */
export function AnswerDesk({ answer }: { readonly answer: AnswerToMark }) {
  const { t } = useTranslation('assessment');
  const { dateTime } = useFormats();
  const nameOf = useLearnerName();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const order = orderOf(search.get('by'));
  const marking = useMarking(answer);
  const path = { id: answer.assessmentId };
  const { data: work } = useQuery(getMarkingWorkOptions({ path }));
  const stops = work ? stopsOf(work, order) : [];
  const at = stops.findIndex((stop) => stop.attempt === answer.attemptId && stop.answer.id === answer.id);
  const go = (stop: Stop | undefined) => stop && void navigate(pathOf(stop, order));
  const save = async () => {
    if (!marking.complete || marking.running || answer.part === 'NONE' || !(await marking.save())) return;
    notifyDone(t('marking.saved'));
    const next = nextWaiting(stops, at);
    await navigate(next ? pathOf(next, order) : `/marking/assessments/${answer.assessmentId}`);
  };
  useHotkeys(
    [
      ['mod+Enter', () => void save()],
      ['alt+PageDown', () => go(stops[at + 1])],
      ['alt+PageUp', () => go(at > 0 ? stops[at - 1] : undefined)],
    ],
    [],
  );
  const model = answer.task.kind === 'ESSAY' ? answer.task.modelAnswer : null;
  return (
    <Page
      title={nameOf(answer.learner)}
      lead={
        <>
          <Anchor component={Link} to={`/marking/assessments/${answer.assessmentId}`}>
            <bdi>{answer.title}</bdi>
          </Anchor>
          {` · ${t('marking.handedIn', { when: dateTime(answer.since) })}`}
        </>
      }
      actions={<Steps stops={stops} at={at} order={order} />}
    >
      <div className={classes['panes']}>
        <Stack>
          <div className={classes['card']}>
            <p className={classes['label']}>{t('points', { count: answer.points })}</p>
            <div>
              <Blocks blocks={answer.stem} />
            </div>
            {model && (
              <details>
                <summary>{t('marking.model')}</summary>
                <p dir="auto" className={classes['text']}>
                  {model}
                </p>
              </details>
            )}
          </div>
          <AnswerShown answer={answer} marking={marking} />
        </Stack>
        <div className={classes['side']}>
          <HowMarked answer={answer} />
          {answer.task.kind === 'ESSAY' && <SuggestionPanel answer={answer} marking={marking} />}
          {answer.part !== 'NONE' && <MarkForm answer={answer} marking={marking} onSave={() => void save()} />}
        </div>
      </div>
      <LeaveGuard dirty={marking.isDirty} />
    </Page>
  );
}
