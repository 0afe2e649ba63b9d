import type { Balance } from '../../../domain/figures/balance.ts';

interface BarProps {
  readonly balance: Balance;
  /** What the full width stands for. */
  readonly full: number;
}

/** Two bars of one length, because what there was is what became of it; the numbers stand beside them. */
export function BalanceBar({ balance: { openBefore, opened, closed, openAfter }, full }: BarProps) {
  const width = (count: number) => (full === 0 ? 0 : Math.round((1000 * count) / full) / 10);
  return (
    <svg
      class="k-chart k-bar"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="k-bar__open" x="0" y="1" width={width(openBefore)} height="8" />
      <rect class="k-bar__opened" x={width(openBefore)} y="1" width={width(opened)} height="8" />
      <rect class="k-bar__closed" x="0" y="11" width={width(closed)} height="8" />
      <rect class="k-bar__open" x={width(closed)} y="11" width={width(openAfter)} height="8" />
    </svg>
  );
}
