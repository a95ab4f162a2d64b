import { Button, Checkbox, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check, Tally, Verdict } from './protocol';
import classes from './stage.module.css';

interface CheckCardProps {
  readonly check: Check;
  readonly verdict: Verdict | null;
  readonly tally: Tally | null;
  readonly onAnswer: (choices: readonly number[]) => void;
}

/** A question to the learner, on the board's place. Use a new key for each try. */
export function CheckCard({ check, verdict, tally, onAnswer }: CheckCardProps) {
  const { t } = useTranslation('tutor');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [given, setGiven] = useState(false);
  const judged = verdict?.attempt === check.attempt ? verdict : null;
  const answered = given || judged !== null;

  function answer(choices: readonly number[]) {
    setGiven(true);
    onAnswer(choices);
  }

  return (
    <Paper className={classes.check} lang={check.language} dir={check.language === 'ar' ? 'rtl' : 'ltr'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0) answer(chosen);
        }}
      >
        <Stack gap="md">
          <Choices check={check} chosen={judged?.chosen ?? chosen} disabled={answered} onChange={setChosen} />
          {!answered && (
            <Group>
              <Button type="submit" disabled={chosen.length === 0}>
                {t('class.check.answer')}
              </Button>
              <Button variant="subtle" color="gray" onClick={() => answer([])}>
                {t('class.check.skip')}
              </Button>
            </Group>
          )}
          <div aria-live="polite">
            {judged && <VerdictLine verdict={judged} />}
            {answered && !verdict && check.deadline !== null && !tally && <Text>{t('class.check.waiting')}</Text>}
            {tally && (
              <Text c="dimmed">{t('class.check.tally', { answered: tally.answered, present: tally.present })}</Text>
            )}
          </div>
        </Stack>
      </form>
    </Paper>
  );
}

interface ChoicesProps {
  readonly check: Check;
  readonly chosen: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (chosen: readonly number[]) => void;
}

function Choices({ check, chosen, disabled, onChange }: ChoicesProps) {
  const label = <Text className={classes.prompt}>{check.prompt}</Text>;
  const options = check.choices.map((choice, index) => ({ choice, value: String(index) }));
  if (check.several) {
    return (
      <Checkbox.Group label={label} value={chosen.map(String)} onChange={(values) => onChange(values.map(Number))}>
        <Stack gap="sm" mt="md">
          {options.map(({ choice, value }) => (
            <Checkbox key={value} value={value} label={choice} size="md" disabled={disabled} />
          ))}
        </Stack>
      </Checkbox.Group>
    );
  }
  return (
    <Radio.Group
      label={label}
      value={chosen[0] === undefined ? null : String(chosen[0])}
      onChange={(value) => onChange([Number(value)])}
    >
      <Stack gap="sm" mt="md">
        {options.map(({ choice, value }) => (
          <Radio key={value} value={value} label={choice} size="md" disabled={disabled} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('tutor');
  const Icon = verdict.correct ? IconCircleCheck : IconRefresh;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" className={classes.verdict} data-correct={verdict.correct}>
      <Icon size={22} aria-hidden />
      <div>
        <Text fw={600}>{t(verdict.correct ? 'class.check.right' : 'class.check.notYet')}</Text>
        <Text>{verdict.feedback}</Text>
      </div>
    </Group>
  );
}
