import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Bars } from '@/shared/charts/bars';
import { Chart } from '@/shared/charts/chart';
import { renderPage } from '@/shared/testing/render-page';

const chart = (
  <Chart
    title="Week"
    meaning="Minutes of each day."
    says="12 minutes on one day."
    head={['Day', 'Minutes']}
    rows={[
      ['Monday', '12'],
      ['Tuesday', '0'],
    ]}
  >
    <Bars
      bars={[
        { key: '1', label: 'Mon', value: 12, text: '12' },
        { key: '2', label: 'Tue', value: 0, text: '0' },
      ]}
    />
  </Chart>
);

test('a chart is also a sentence and a table', async () => {
  const { user } = await renderPage(chart);
  expect(screen.getByRole('figure', { name: 'Week' })).toHaveTextContent('12 minutes on one day.');
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show as a table' }));
  expect(screen.getByRole('rowheader', { name: 'Monday' })).toBeVisible();
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['12', '0']);
  await user.click(screen.getByRole('button', { name: 'Show as a chart' }));
  expect(screen.queryByRole('table')).toBeNull();
});

test('its definition is one tap away and closes with Escape', async () => {
  const { user } = await renderPage(chart);
  const opener = screen.getByRole('button', { name: 'What does “Week” mean?' });
  await user.click(opener);
  expect(await screen.findByText('Minutes of each day.')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(opener).toHaveFocus();
});

test('bars are as tall as their share of the tallest', async () => {
  const { container } = await renderPage(chart);
  const heights = [...container.querySelectorAll('rect')].map((rect) => rect.getAttribute('height'));
  expect(heights).toEqual(['100', '100', '100', '0']);
});
